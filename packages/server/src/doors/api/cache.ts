import type { EndpointName } from '@1eleve1stage/sdk/contract';

/** Lists that only a new version or an import changes, kept by whoever read them for five minutes. */
const REFERENCE: readonly EndpointName[] = [
  'places.suggest',
  'places.get',
  'schools.suggest',
  'sectors.list',
  'weeks.list',
];

/** Answers that the published offers decide, and nothing else: they stay the same while the offers do. */
const OF_OFFERS: readonly EndpointName[] = ['offers.search', 'offers.get', 'offers.suggest'];

/** True for an endpoint whose answers stay the same while the offers do. */
export function isOfOffers(name: EndpointName): boolean {
  return OF_OFFERS.includes(name);
}

/** An answer that others must not be given: it depends on who asks, or on more than the offers. */
export const PRIVATE = { 'cache-control': 'private, no-cache' };

/** How long an endpoint's answer may be kept, and what it depends on beside the address. */
export function cacheHeaders(name: EndpointName): Record<string, string> {
  if (REFERENCE.includes(name)) return { 'cache-control': 'public, max-age=300' };
  if (isOfOffers(name)) {
    return {
      // A browser asks each time and is told that nothing changed; a shared cache spares us a crowd, and shows
      // what it has while we cannot answer.
      'cache-control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=300, stale-if-error=86400',
      // A key chooses between live and test offers, and its origins are checked.
      vary: 'authorization, origin',
    };
  }
  return { 'cache-control': 'no-store' };
}
