import type { OfferQuery } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../../ports/ports.js';
import type { Caller } from './to-criteria.js';
import { waysToSearch } from './ways-to-search.js';

/**
 * Counts the offers that a search finds.
 *
 * @throws Refusal as `searchOffers`
 */
export async function countOffers(ports: Ports, caller: Caller, query: OfferQuery): Promise<number> {
  for (const { criteria } of await waysToSearch(ports, caller, query)) {
    const total = ports.search.count(criteria);
    if (total > 0) return total;
  }
  return 0;
}
