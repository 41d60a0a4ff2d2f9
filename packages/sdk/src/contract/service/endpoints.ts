import type { EndpointsOf } from '../base/endpoint.js';
import type { RoutesOf } from '../routes.js';
import { Health, Live, Ready } from './shapes.js';

export const serviceEndpoints = {
  'service.health': {
    summary: 'Whether the service is alive and its storage reachable',
    success: { status: [200], body: Health },
    problems: ['unavailable'],
  },
  'service.live': {
    summary: 'Whether the process answers at all: one that does not is to be started again',
    success: { status: [200], body: Live },
    problems: [],
  },
  'service.ready': {
    summary: 'Whether requests may be sent here: not while the index is made, nor once it was told to stop',
    success: { status: [200], body: Ready },
    problems: ['unavailable'],
  },
} as const satisfies EndpointsOf<RoutesOf<'service'>>;
