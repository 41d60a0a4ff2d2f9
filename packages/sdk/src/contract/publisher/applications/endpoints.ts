import * as z from 'zod/mini';
import { StateOfApplication } from '../../applications/endpoints.js';
import { ApplicationStatus } from '../../applications/shapes.js';
import type { EndpointsOf } from '../../base/endpoint.js';
import { RemoteId } from '../../base/ids.js';
import { OfApplication, Paging } from '../../base/params.js';
import { plainText } from '../../base/text.js';
import type { RoutesOf } from '../../routes.js';
import { PublisherApplication } from './shapes.js';

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
  'publisher.applications.accept': {
    summary:
      'Accept an application: a seat is held for 15 days, fewer when the internship is near, and the pupil is told',
    params: OfApplication,
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
    body: z.strictObject({ reason: plainText(1, 1000) }),
    success: { status: [200], body: StateOfApplication },
    problems: ['application_not_found', 'offer_not_found', 'transition_not_allowed', 'application_damaged'],
  },
} as const satisfies EndpointsOf<RoutesOf<'publisher.applications'>>;
