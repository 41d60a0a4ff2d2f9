import { routes, type EndpointName } from '@1eleve1stage/sdk/contract';

/** Lists that only a new version or an import changes, kept by whoever read them for five minutes. */
const REFERENCE: readonly EndpointName[] = [
  'places.suggest',
  'places.get',
  'schools.suggest',
  'sectors.list',
  'weeks.list',
];

/** How long an endpoint's answer may be kept, and what it depends on beside the address. */
export function cacheHeaders(name: EndpointName): Record<string, string> {
  if (REFERENCE.includes(name)) return { 'cache-control': 'public, max-age=300' };
  // A key chooses between live and test offers, and its origins are checked.
  if (routes[name].access === 'read') return { 'cache-control': 'no-cache', vary: 'authorization, origin' };
  return { 'cache-control': 'no-store' };
}
