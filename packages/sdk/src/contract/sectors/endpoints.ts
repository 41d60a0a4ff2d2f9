import * as z from 'zod/mini';
import type { EndpointsOf } from '../base/endpoint.js';
import type { RoutesOf } from '../routes.js';
import { Sector } from './shapes.js';

export const sectorEndpoints = {
  'sectors.list': {
    summary: 'The 51 sectors of activity',
    success: { status: [200], body: z.object({ sectors: z.array(Sector) }) },
    problems: [],
  },
} as const satisfies EndpointsOf<RoutesOf<'sectors'>>;
