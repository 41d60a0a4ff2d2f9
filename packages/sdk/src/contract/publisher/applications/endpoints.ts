import * as z from 'zod/mini';
import { StateOfApplication } from '../../applications/endpoints.js';
import { ApplicationStatus } from '../../applications/shapes.js';
import type { EndpointsOf } from '../../base/endpoint.js';
import { ApplicationId, RemoteId } from '../../base/ids.js';
import { OfApplication, Paging } from '../../base/params.js';
import { EmailAddress, plainText } from '../../base/text.js';
import type { RoutesOf } from '../../routes.js';
import { MOST_REJECTED, PublisherApplication, RejectionResult } from './shapes.js';

/** When the pupil is told of an answer. */
const NotifyQuery = z.strictObject({
  /** `later`: in an hour, by day; until then the answer can be undone. At once unless told; never by mail at night. */
  notify: z.optional(z.enum(['now', 'later'])),
});

export const publisherApplicationEndpoints = {
  'publisher.applications.list': {
    summary: 'Read the verified applications to the account’s offers, newest first',
    query: z.strictObject({
      remoteId: z.optional(RemoteId),
      status: z.optional(ApplicationStatus),
      ...Paging,
    }),
    success: {
      status: [200],
      body: z.object({ applications: z.array(PublisherApplication), nextCursor: z.nullable(z.string()) }),
    },
    problems: ['invalid_cursor'],
  },
  'publisher.applications.read': {
    summary: 'Say that an application was read',
    params: OfApplication,
    success: { status: [200], body: StateOfApplication },
    problems: ['application_not_found', 'offer_not_found', 'transition_not_allowed', 'application_damaged'],
  },
  'publisher.applications.open': {
    summary: 'Open who applies: it is noted, the application is read, and from then on nothing is kept back',
    params: OfApplication,
    success: { status: [200], body: z.object({ application: PublisherApplication }) },
    problems: ['application_not_found', 'offer_not_found', 'transition_not_allowed', 'application_damaged'],
  },
  'publisher.applications.accept': {
    summary:
      'Accept an application: a seat is held for 15 days, fewer when the internship is near, and the pupil is told',
    params: OfApplication,
    query: NotifyQuery,
    success: { status: [200], body: StateOfApplication },
    problems: [
      'application_not_found',
      'offer_not_found',
      'transition_not_allowed',
      'offer_full',
      'application_damaged',
    ],
  },
  'publisher.applications.reject': {
    summary: 'Turn an application down, with a reason the pupil reads',
    params: OfApplication,
    query: NotifyQuery,
    body: z.strictObject({ reason: plainText(1, 1000) }),
    success: { status: [200], body: StateOfApplication },
    problems: ['application_not_found', 'offer_not_found', 'transition_not_allowed', 'application_damaged'],
  },
  'publisher.applications.rejectSeveral': {
    summary:
      'Turn several applications down, 1 to 100, with one reason that each pupil reads; each is answered for by itself',
    query: NotifyQuery,
    body: z.strictObject({
      ids: z.array(ApplicationId).check(z.minLength(1), z.maxLength(MOST_REJECTED)),
      reason: plainText(1, 1000),
    }),
    success: { status: [200], body: z.object({ results: z.array(RejectionResult) }) },
    problems: [],
  },
  'publisher.applications.transfer': {
    summary:
      'Ask a colleague to answer: a link is mailed, and letters for the employer go there from then on',
    params: OfApplication,
    body: z.strictObject({ colleague: EmailAddress }),
    success: { status: [200], body: StateOfApplication },
    problems: ['application_not_found', 'offer_not_found', 'transition_not_allowed', 'application_damaged'],
  },
  'publisher.applications.cancel': {
    summary:
      'Cancel an accepted application or a confirmed internship: the seat is free, and the pupil is told',
    params: OfApplication,
    query: NotifyQuery,
    success: { status: [200], body: StateOfApplication },
    problems: ['application_not_found', 'transition_not_allowed', 'application_damaged'],
  },
  'publisher.applications.undo': {
    summary: 'Undo an answer that the pupil is not told yet: the application is as it was before',
    params: OfApplication,
    success: { status: [200], body: StateOfApplication },
    problems: ['application_not_found', 'transition_not_allowed', 'already_applied', 'application_damaged'],
  },
} as const satisfies EndpointsOf<RoutesOf<'publisher.applications'>>;
