import { Counter, Histogram } from 'prom-client';
import type { Registers } from './registers.js';

/** A request that was answered, as far as it is counted. */
export interface Answered {
  method: string;
  /** The pattern of the route, never the address. */
  route: string;
  status: number;
  /** From its first line to its answer. */
  ms: number;
}

/** Upper bounds, seconds: a search takes one or two thousandths, a browser waits for ten seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** All others count as one, so that nobody invents series. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts requests by what answered them, and how long that took. */
export function countRequests(registers: Registers): (request: Answered) => void {
  const requests = new Counter({
    name: 'stages_http_requests_total',
    help: 'Requests that were answered.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'stages_http_request_duration_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['method', 'route'],
    buckets: BUCKETS,
    registers,
  });
  return ({ method: asked, route, status, ms }) => {
    const method = METHODS.has(asked) ? asked : 'other';
    requests.inc({ method, route, status });
    durations.observe({ method, route }, ms / 1000);
  };
}
