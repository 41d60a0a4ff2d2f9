import type { EndpointsOf } from '../base/endpoint.js';
import { OfOffer } from '../base/params.js';
import type { RoutesOf } from '../routes.js';
import { Challenge } from './shapes.js';

export const challengeEndpoints = {
  'challenges.create': {
    summary: 'Ask for the work to do before applying to an offer with a publishable key',
    params: OfOffer,
    success: { status: [201], body: Challenge },
    problems: ['offer_not_found', 'too_many_requests'],
  },
} as const satisfies EndpointsOf<RoutesOf<'challenges'>>;
