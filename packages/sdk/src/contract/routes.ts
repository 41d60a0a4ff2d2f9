/**
 * Who may call an endpoint.
 *
 * - `open`: everybody, no key is read;
 * - `read`: everybody; a key chooses between live and test offers, and its origins are checked;
 * - `apply`: a publishable or secret key;
 * - `receipt`: the receipt token of that very application;
 * - `publisher`: a secret key.
 */
export type Access = 'open' | 'read' | 'apply' | 'receipt' | 'publisher';

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path, with `{name}` for each parameter. */
  path: `/${string}`;
  access: Access;
  /** True when the call must carry an `Idempotency-Key`. */
  idempotencyKey?: true;
}

/**
 * Every endpoint: its name is the SDK's method, so `offers.search` is `client.offers.search`.
 * What each takes and answers is in `endpoints.ts`; this half carries no schema, so that a browser
 * loads only what a request needs.
 */
export const routes = {
  'service.health': { method: 'GET', path: '/health', access: 'open' },
  'offers.search': { method: 'GET', path: '/v1/offers', access: 'read' },
  'offers.get': { method: 'GET', path: '/v1/offers/{id}', access: 'read' },
  'places.suggest': { method: 'GET', path: '/v1/places', access: 'open' },
  'places.get': { method: 'GET', path: '/v1/places/{code}', access: 'open' },
  'schools.suggest': { method: 'GET', path: '/v1/schools', access: 'open' },
  'sectors.list': { method: 'GET', path: '/v1/sectors', access: 'open' },
  'weeks.list': { method: 'GET', path: '/v1/weeks', access: 'open' },
  'applications.submit': {
    method: 'POST',
    path: '/v1/offers/{id}/applications',
    access: 'apply',
    idempotencyKey: true,
  },
  'applications.verify': { method: 'POST', path: '/v1/applications/{id}/verification', access: 'open' },
  'applications.sendCode': { method: 'POST', path: '/v1/applications/{id}/code', access: 'receipt' },
  'applications.get': { method: 'GET', path: '/v1/applications/{id}', access: 'receipt' },
  'applications.confirm': { method: 'POST', path: '/v1/applications/{id}/confirm', access: 'receipt' },
  'applications.withdraw': { method: 'DELETE', path: '/v1/applications/{id}', access: 'receipt' },
  'publisher.offers.list': { method: 'GET', path: '/v1/publisher/offers', access: 'publisher' },
  'publisher.offers.get': { method: 'GET', path: '/v1/publisher/offers/{remoteId}', access: 'publisher' },
  'publisher.offers.put': { method: 'PUT', path: '/v1/publisher/offers/{remoteId}', access: 'publisher' },
  'publisher.offers.update': {
    method: 'PATCH',
    path: '/v1/publisher/offers/{remoteId}',
    access: 'publisher',
  },
  'publisher.offers.remove': {
    method: 'DELETE',
    path: '/v1/publisher/offers/{remoteId}',
    access: 'publisher',
  },
  'publisher.applications.list': { method: 'GET', path: '/v1/publisher/applications', access: 'publisher' },
  'publisher.applications.read': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/read',
    access: 'publisher',
  },
  'publisher.applications.accept': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/accept',
    access: 'publisher',
  },
  'publisher.applications.reject': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/reject',
    access: 'publisher',
  },
} as const satisfies Record<string, Route>;

export type EndpointName = keyof typeof routes;
