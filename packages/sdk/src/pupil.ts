// The client of a page where pupils search and apply: no schema, no library, half of the endpoints.
import { pupilRoutes } from './contract/routes.js';
import { requireBaseUrl } from './core/base-url.js';
import { createCall } from './core/call.js';
import { createFetchExchange } from './core/fetch-exchange.js';
import { TIMEOUT } from './core/options.js';
import { Applications } from './resources/applications.js';
import { Challenges } from './resources/challenges.js';
import { Offers } from './resources/offers.js';
import { Places, Schools } from './resources/reference.js';

export { toJson } from './core/json.js';

/** The part of `Client` that pupils need. */
export interface PupilClient {
  readonly offers: Offers;
  readonly places: Places;
  readonly schools: Schools;
  readonly challenges: Challenges;
  readonly applications: Applications;
}

/**
 * A client of a service for browsers, over `fetch`; it asks, repeats and fails as `createClient` does.
 *
 * @throws TypeError when `baseUrl` is missing
 * @example
 * const client = createPupilClient({ baseUrl: 'https://stages.example.fr', key: 'pk_live_…' });
 */
export function createPupilClient(options: { baseUrl: string; key?: string }): PupilClient {
  requireBaseUrl(options);
  const call = createCall({ ...options, exchange: createFetchExchange(TIMEOUT) }, pupilRoutes);
  return {
    offers: new Offers(call),
    places: new Places(call),
    schools: new Schools(call),
    challenges: new Challenges(call),
    applications: new Applications(call),
  };
}
