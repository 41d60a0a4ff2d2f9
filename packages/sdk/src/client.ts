import { createCall } from './core/call.js';
import { requireAddress, requireBaseUrl } from './core/base-url.js';
import { createKyExchange } from './core/ky-exchange.js';
import { TIMEOUT, type ClientOptions } from './core/options.js';
import { readingYourWrites } from './core/read-your-writes.js';
import { routes } from './contract/routes.js';
import { Applications } from './resources/applications.js';
import { Challenges } from './resources/challenges.js';
import { AllOffers } from './resources/all-offers.js';
import { PublisherApplications } from './resources/publisher-applications.js';
import { PublisherKeys } from './resources/publisher-keys.js';
import { PublisherSites } from './resources/publisher-sites.js';
import { PublisherOffers } from './resources/publisher-offers.js';
import { Places, Schools, Sectors, Weeks } from './resources/reference.js';
import { Reports } from './resources/reports.js';
import { Service } from './resources/service.js';

/** The service, as an object: the path of a method is the name of its endpoint. */
export interface Client {
  readonly offers: AllOffers;
  readonly places: Places;
  readonly schools: Schools;
  readonly sectors: Sectors;
  readonly weeks: Weeks;
  readonly challenges: Challenges;
  readonly applications: Applications;
  readonly reports: Reports;
  readonly publisher: {
    readonly offers: PublisherOffers;
    readonly applications: PublisherApplications;
    readonly keys: PublisherKeys;
    readonly sites: PublisherSites;
  };
  readonly service: Service;
}

/**
 * A client of a service. Works in browsers, in Node and on edge runtimes.
 *
 * Calls reject with `ProblemError` (the service said no), `NoAnswerError` (no answer came),
 * `UnreadableAnswerError` (what came is not the service's) or, when stopped, their signal's reason.
 * Those that are safe to repeat are tried three times. A search after a write of this client finds what was written,
 * whichever of several services answers, or is answered a second later at most.
 *
 * @throws TypeError when `baseUrl` is missing, or no address
 * @example
 * const client = createClient({ baseUrl: 'https://stages.example.fr', key: 'pk_live_…' });
 * const { total } = await client.offers.search({ place: '35238', radiusKm: 10 });
 */
export function createClient(options: ClientOptions): Client {
  requireBaseUrl(options);
  const { baseUrl, key, fetch, timeoutMs = TIMEOUT, exchange = createKyExchange(fetch, timeoutMs) } = options;
  requireAddress(baseUrl);
  const call = createCall({ baseUrl, key, exchange: readingYourWrites(exchange) }, routes);
  return {
    offers: new AllOffers(call),
    places: new Places(call),
    schools: new Schools(call),
    sectors: new Sectors(call),
    weeks: new Weeks(call),
    challenges: new Challenges(call),
    applications: new Applications(call),
    reports: new Reports(call),
    publisher: {
      offers: new PublisherOffers(call),
      applications: new PublisherApplications(call),
      keys: new PublisherKeys(call),
      sites: new PublisherSites(call),
    },
    service: new Service(call),
  };
}
