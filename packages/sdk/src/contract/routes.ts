import { applicationRoutes } from './applications/routes.js';
import type { Routes } from './base/route.js';
import { challengeRoutes } from './challenges/routes.js';
import { offerRoutes } from './offers/routes.js';
import { placeRoutes } from './places/routes.js';
import { publisherApplicationRoutes } from './publisher/applications/routes.js';
import { publisherOfferRoutes } from './publisher/offers/routes.js';
import { reportRoutes } from './reports/routes.js';
import { schoolRoutes } from './schools/routes.js';
import { sectorRoutes } from './sectors/routes.js';
import { serviceRoutes } from './service/routes.js';
import { weekRoutes } from './weeks/routes.js';

export type { Access } from './base/route.js';

/** The endpoints that pupils use: a page of theirs loads no other. */
export const pupilRoutes = {
  ...offerRoutes,
  ...placeRoutes,
  ...schoolRoutes,
  ...challengeRoutes,
  ...applicationRoutes,
} as const satisfies Routes;

/** What anybody may know of the service, and tell it. */
const generalRoutes = {
  ...serviceRoutes,
  ...sectorRoutes,
  ...weekRoutes,
  ...reportRoutes,
} as const satisfies Routes;

/** The endpoints of those who publish. */
const publisherRoutes = {
  ...publisherOfferRoutes,
  ...publisherApplicationRoutes,
} as const satisfies Routes;

/**
 * Every endpoint: its name is the SDK's method, so `offers.search` is `client.offers.search`.
 * What each takes and answers is in `endpoints.ts`; this half carries no schema, so that a browser
 * loads only what a request needs.
 */
export const routes = { ...generalRoutes, ...pupilRoutes, ...publisherRoutes };

/** An endpoint that pupils use. */
export type PupilEndpointName = keyof typeof pupilRoutes;
/** An endpoint that needs no secret key. */
export type PublicEndpointName = keyof typeof generalRoutes | keyof typeof pupilRoutes;
export type EndpointName = keyof typeof routes;
