import { applicationEndpoints } from './applications/endpoints.js';
import type { EndpointsOf } from './base/endpoint.js';
import { challengeEndpoints } from './challenges/endpoints.js';
import { offerEndpoints } from './offers/endpoints.js';
import { placeEndpoints } from './places/endpoints.js';
import { publisherApplicationEndpoints } from './publisher/applications/endpoints.js';
import { publisherKeyEndpoints } from './publisher/keys/endpoints.js';
import { publisherSiteEndpoints } from './publisher/sites/endpoints.js';
import { publisherOfferEndpoints } from './publisher/offers/endpoints.js';
import { reportEndpoints } from './reports/endpoints.js';
import type { routes } from './routes.js';
import { schoolEndpoints } from './schools/endpoints.js';
import { sectorEndpoints } from './sectors/endpoints.js';
import { serviceEndpoints } from './service/endpoints.js';
import { weekEndpoints } from './weeks/endpoints.js';

/** Every endpoint of the service: what it takes, what it answers, what can go wrong. */
export const endpoints = {
  ...serviceEndpoints,
  ...offerEndpoints,
  ...placeEndpoints,
  ...schoolEndpoints,
  ...sectorEndpoints,
  ...weekEndpoints,
  ...challengeEndpoints,
  ...applicationEndpoints,
  ...reportEndpoints,
  ...publisherOfferEndpoints,
  ...publisherApplicationEndpoints,
  ...publisherKeyEndpoints,
  ...publisherSiteEndpoints,
} as const satisfies EndpointsOf<typeof routes>;

export type Endpoints = typeof endpoints;
