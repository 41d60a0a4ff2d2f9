import type { Endpoint } from './base/endpoint.js';
import { endpoints } from './endpoints.js';
import type { ProblemCode } from './problems/problems.js';
import { routes, type EndpointName } from './routes.js';

/** The problems an endpoint may answer: its own, and those its route brings. */
export function problemsOf(name: EndpointName): ProblemCode[] {
  const route: (typeof routes)[EndpointName] = routes[name];
  const endpoint: Endpoint = endpoints[name];
  // Unknown parameters are refused everywhere, so every request can be invalid.
  const codes: ProblemCode[] = [
    ...endpoint.problems,
    'invalid_request',
    'uri_too_long',
    'headers_too_large',
    'internal_error',
    'unavailable',
  ];
  if (endpoint.body)
    codes.push(
      ...(['body_incomplete', 'malformed_json', 'payload_too_large'] as const),
      ...(['unsupported_media_type', 'unsupported_encoding', 'unsupported_charset'] as const),
    );
  if ('idempotencyKey' in route) {
    codes.push('idempotency_key_missing', 'idempotency_mismatch');
  }
  if (route.access === 'apply' || route.access === 'publisher' || route.access === 'keys')
    codes.push('key_missing');
  if (route.access !== 'open' && route.access !== 'receipt') {
    codes.push('key_invalid', 'key_not_allowed', 'origin_not_allowed');
  }
  return [...new Set(codes)];
}
