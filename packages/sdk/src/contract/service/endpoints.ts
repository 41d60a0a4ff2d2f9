import type { EndpointsOf } from '../base/endpoint.js';
import type { RoutesOf } from '../routes.js';
import { Health } from './shapes.js';

export const serviceEndpoints = {
  'service.health': {
    summary: 'Whether the service is alive and its storage reachable',
    success: { status: [200], body: Health },
    problems: ['unavailable'],
  },
} as const satisfies EndpointsOf<RoutesOf<'service'>>;
