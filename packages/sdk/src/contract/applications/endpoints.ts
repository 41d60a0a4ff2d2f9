import * as z from 'zod/mini';
import type { EndpointsOf } from '../base/endpoint.js';
import { OfApplication, OfOffer } from '../base/params.js';
import { meant } from '../base/text.js';
import type { RoutesOf } from '../routes.js';
import { Application, ApplicationInput, ApplicationState } from './shapes.js';

export const StateOfApplication = z.object({ application: ApplicationState });

export const applicationEndpoints = {
  'applications.submit': {
    summary: 'Apply to an offer; a code is mailed to the pupil',
    params: OfOffer,
    body: ApplicationInput,
    success: {
      status: [201],
      body: z.object({
        application: ApplicationState,
        /** Shown once. Reads, confirms and withdraws this application as a bearer token. */
        receiptToken: z.string(),
      }),
    },
    problems: [
      'offer_not_found',
      'offer_full',
      'offer_not_applicable',
      'proof_missing',
      'proof_invalid',
      'too_many_requests',
    ],
  },
  'applications.verify': {
    summary: 'Prove the e-mail address with the mailed code; the employer is then told',
    params: OfApplication,
    body: z.strictObject({ code: meant('code', 0, 20).check(z.regex(/^\d{6}$/)) }),
    success: { status: [200], body: StateOfApplication },
    problems: [
      'application_not_found',
      'offer_not_found',
      'code_wrong',
      'code_locked',
      'already_applied',
      'transition_not_allowed',
      'application_damaged',
    ],
  },
  'applications.sendCode': {
    summary: 'Mail the code again',
    params: OfApplication,
    success: { status: [202], body: StateOfApplication },
    problems: ['receipt_invalid', 'transition_not_allowed', 'too_many_requests', 'application_damaged'],
  },
  'applications.get': {
    summary: 'Read an application with its receipt',
    params: OfApplication,
    success: { status: [200], body: z.object({ application: Application }) },
    problems: ['receipt_invalid'],
  },
  'applications.confirm': {
    summary: 'Take the seat an employer holds',
    params: OfApplication,
    success: { status: [200], body: StateOfApplication },
    problems: ['receipt_invalid', 'offer_not_found', 'transition_not_allowed', 'application_damaged'],
  },
  'applications.restore': {
    summary:
      'Bring back, once, an application that was withdrawn because another was confirmed; what its pupil withdrew is erased',
    params: OfApplication,
    success: { status: [200], body: StateOfApplication },
    problems: [
      'receipt_invalid',
      'offer_not_found',
      'transition_not_allowed',
      'already_applied',
      'application_damaged',
    ],
  },
  'applications.withdraw': {
    summary: 'Withdraw an application and erase its personal data',
    params: OfApplication,
    success: { status: [200], body: StateOfApplication },
    problems: ['receipt_invalid', 'transition_not_allowed'],
  },
} as const satisfies EndpointsOf<RoutesOf<'applications'>>;
