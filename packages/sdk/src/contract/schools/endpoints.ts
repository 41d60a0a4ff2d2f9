import * as z from 'zod/mini';
import type { EndpointsOf } from '../base/endpoint.js';
import { Suggestion } from '../base/params.js';
import type { RoutesOf } from '../routes.js';
import { School } from './shapes.js';

export const schoolEndpoints = {
  'schools.suggest': {
    summary: 'Schools by name, city or UAI',
    query: Suggestion,
    success: { status: [200], body: z.object({ schools: z.array(School) }) },
    problems: [],
  },
} as const satisfies EndpointsOf<RoutesOf<'schools'>>;
