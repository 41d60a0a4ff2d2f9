import * as z from 'zod/mini';
import type { EndpointsOf } from '../base/endpoint.js';
import { OfOffer, Suggestion } from '../base/params.js';
import type { RoutesOf } from '../routes.js';
import { Offer } from './shapes/offer.js';
import { PublisherScope } from './shapes/publisher.js';
import { OfferCompletion, OfferPage, OfferQuery, SchoolYear } from './shapes/search.js';

export const offerEndpoints = {
  'offers.search': {
    summary: 'Search offers by words, place, weeks, grade and more',
    query: OfferQuery,
    success: { status: [200], body: OfferPage },
    problems: ['invalid_cursor', 'place_not_found', 'key_missing'],
  },
  'offers.get': {
    summary: 'Read one offer; of a publisher only, where one is named',
    params: OfOffer,
    query: z.strictObject({ publisher: z.optional(PublisherScope) }),
    success: { status: [200], body: Offer },
    problems: ['offer_not_found', 'key_missing'],
  },
  'offers.suggest': {
    summary: 'Complete what a pupil types: words and jobs of titles, and sectors, that find offers now',
    /** The school year is that of a search. */
    query: z.extend(Suggestion, { year: z.optional(SchoolYear) }),
    success: { status: [200], body: z.object({ suggestions: z.array(OfferCompletion) }) },
    problems: [],
  },
} as const satisfies EndpointsOf<RoutesOf<'offers'>>;
