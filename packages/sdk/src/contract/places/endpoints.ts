import * as z from 'zod/mini';
import type { EndpointsOf } from '../base/endpoint.js';
import { Suggestion } from '../base/params.js';
import type { RoutesOf } from '../routes.js';
import { InseeCode, Place } from './shapes.js';

export const placeEndpoints = {
  'places.suggest': {
    summary: 'Communes by the beginning of their name or postcode, most populous first',
    query: Suggestion,
    success: { status: [200], body: z.object({ places: z.array(Place) }) },
    problems: [],
  },
  'places.get': {
    summary: 'Read one commune by its INSEE code',
    params: z.strictObject({ code: InseeCode }),
    success: { status: [200], body: Place },
    problems: ['place_not_found'],
  },
} as const satisfies EndpointsOf<RoutesOf<'places'>>;
