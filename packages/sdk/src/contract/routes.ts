import type { Routes } from './base/route.js';

export type { Access } from './base/route.js';

/** The endpoints that pupils use: a page of theirs loads no other. */
export const pupilRoutes = {
  'offers.search': { method: 'GET', path: '/v1/offers', access: 'read', holds: 'offers' },
  'offers.get': { method: 'GET', path: '/v1/offers/{id}', access: 'read', holds: 'employer' },
  'offers.suggest': { method: 'GET', path: '/v1/suggestions', access: 'read', holds: 'suggestions' },
  'places.suggest': { method: 'GET', path: '/v1/places', access: 'open', holds: 'places' },
  'places.get': { method: 'GET', path: '/v1/places/{code}', access: 'open', holds: 'postcodes' },
  'schools.suggest': { method: 'GET', path: '/v1/schools', access: 'open', holds: 'schools' },
  'challenges.create': {
    method: 'POST',
    path: '/v1/offers/{id}/challenges',
    access: 'apply',
    holds: 'challenge',
    changesNothing: true,
  },
  'applications.submit': {
    method: 'POST',
    path: '/v1/offers/{id}/applications',
    access: 'apply',
    idempotencyKey: true,
    holds: 'receiptToken',
  },
  'applications.verify': {
    method: 'POST',
    path: '/v1/applications/{id}/verification',
    access: 'open',
    holds: 'application',
  },
  'applications.sendCode': {
    method: 'POST',
    path: '/v1/applications/{id}/code',
    access: 'receipt',
    holds: 'application',
  },
  'applications.get': {
    method: 'GET',
    path: '/v1/applications/{id}',
    access: 'receipt',
    holds: 'application',
  },
  'applications.confirm': {
    method: 'POST',
    path: '/v1/applications/{id}/confirm',
    access: 'receipt',
    holds: 'application',
  },
  'applications.restore': {
    method: 'POST',
    path: '/v1/applications/{id}/restore',
    access: 'receipt',
    holds: 'application',
  },
  'applications.withdraw': {
    method: 'DELETE',
    path: '/v1/applications/{id}',
    access: 'receipt',
    holds: 'application',
  },
} as const satisfies Routes;

/** The endpoints about the service and the school year, and reports: anybody's, and no pupil page loads them. */
const generalRoutes = {
  'service.health': { method: 'GET', path: '/health', access: 'open', holds: 'status' },
  'service.live': { method: 'GET', path: '/health/live', access: 'open', holds: 'status' },
  'service.ready': { method: 'GET', path: '/health/ready', access: 'open', holds: 'status' },
  'sectors.list': { method: 'GET', path: '/v1/sectors', access: 'open', holds: 'sectors' },
  'weeks.list': { method: 'GET', path: '/v1/weeks', access: 'open', holds: 'weeks' },
  'reports.create': {
    method: 'POST',
    path: '/v1/offers/{id}/reports',
    access: 'apply',
    holds: 'report',
  },
} as const satisfies Routes;

/** The endpoints of those who publish. */
const publisherRoutes = {
  'publisher.offers.list': {
    method: 'GET',
    path: '/v1/publisher/offers',
    access: 'publisher',
    holds: 'offers',
  },
  'publisher.offers.get': {
    method: 'GET',
    path: '/v1/publisher/offers/{remoteId}',
    access: 'publisher',
    holds: 'remoteId',
  },
  'publisher.offers.put': {
    method: 'PUT',
    path: '/v1/publisher/offers/{remoteId}',
    access: 'publisher',
    holds: 'remoteId',
  },
  'publisher.offers.update': {
    method: 'PATCH',
    path: '/v1/publisher/offers/{remoteId}',
    access: 'publisher',
    holds: 'remoteId',
  },
  'publisher.offers.remove': {
    method: 'DELETE',
    path: '/v1/publisher/offers/{remoteId}',
    access: 'publisher',
    holds: 'remoteId',
  },
  'publisher.offers.pause': {
    method: 'POST',
    path: '/v1/publisher/offers/{remoteId}/pause',
    access: 'publisher',
    holds: 'remoteId',
  },
  'publisher.offers.duplicate': {
    method: 'POST',
    path: '/v1/publisher/offers/{remoteId}/duplicate',
    access: 'publisher',
    holds: 'remoteId',
  },
  'publisher.offers.renew': {
    method: 'POST',
    path: '/v1/publisher/offers/{remoteId}/renew',
    access: 'publisher',
    holds: 'remoteId',
  },
  'publisher.applications.list': {
    method: 'GET',
    path: '/v1/publisher/applications',
    access: 'publisher',
    holds: 'applications',
  },
  'publisher.applications.read': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/read',
    access: 'publisher',
    holds: 'application',
  },
  'publisher.applications.open': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/open',
    access: 'publisher',
    holds: 'application',
  },
  'publisher.applications.accept': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/accept',
    access: 'publisher',
    holds: 'application',
  },
  'publisher.applications.reject': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/reject',
    access: 'publisher',
    holds: 'application',
  },
  'publisher.applications.rejectSeveral': {
    method: 'POST',
    path: '/v1/publisher/applications/reject',
    access: 'publisher',
    holds: 'results',
  },
  'publisher.applications.transfer': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/transfer',
    access: 'publisher',
    holds: 'application',
  },
  'publisher.applications.cancel': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/cancel',
    access: 'publisher',
    holds: 'application',
  },
  'publisher.applications.undo': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/undo',
    access: 'publisher',
    holds: 'application',
  },
  'publisher.keys.list': { method: 'GET', path: '/v1/publisher/keys', access: 'keys', holds: 'keys' },
  'publisher.keys.create': { method: 'POST', path: '/v1/publisher/keys', access: 'keys', holds: 'hint' },
  'publisher.keys.origins': {
    method: 'PUT',
    path: '/v1/publisher/keys/{id}/origins',
    access: 'keys',
    holds: 'hint',
  },
  'publisher.keys.revoke': {
    method: 'DELETE',
    path: '/v1/publisher/keys/{id}',
    access: 'keys',
    holds: 'hint',
  },
  'publisher.sites.list': {
    method: 'GET',
    path: '/v1/publisher/sites',
    access: 'publisher',
    holds: 'sites',
  },
  'publisher.sites.create': {
    method: 'POST',
    path: '/v1/publisher/sites',
    access: 'publisher',
    holds: 'city',
  },
  'publisher.sites.update': {
    method: 'PUT',
    path: '/v1/publisher/sites/{id}',
    access: 'publisher',
    holds: 'site',
  },
  'publisher.sites.remove': {
    method: 'DELETE',
    path: '/v1/publisher/sites/{id}',
    access: 'publisher',
    holds: 'city',
  },
} as const satisfies Routes;

/**
 * Every endpoint: its name is the SDK's method, so `offers.search` is `client.offers.search`.
 * The shapes that each takes and answers are in `endpoints.ts`; this half carries none, so that a browser loads only
 * what a request needs.
 */
export const routes = { ...generalRoutes, ...pupilRoutes, ...publisherRoutes };

/**
 * The header that lets who publishes read its writes, whichever of several services answers. The answer to a write of a
 * publisher names a change of the offers in it; a search that carries it back is answered once that change is in, a second
 * later at most.
 */
export const OFFERS_CHANGE = 'offers-change';

/** An endpoint that pupils use. */
export type PupilEndpointName = keyof typeof pupilRoutes;
/** An endpoint that needs no secret key. */
export type PublicEndpointName = keyof typeof generalRoutes | keyof typeof pupilRoutes;
export type EndpointName = keyof typeof routes;

/** The routes of a noun, whose endpoints a file of its own describes. */
export type RoutesOf<Noun extends string> = Pick<typeof routes, Extract<EndpointName, `${Noun}.${string}`>>;
