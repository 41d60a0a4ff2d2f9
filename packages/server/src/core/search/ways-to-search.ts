import type { OfferQuery } from '@1eleve1stage/sdk/contract';
import type { SearchCriteria } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { readPlace, type PlaceRead } from './read-place.js';
import { isCursorOf } from './rules/cursor.js';
import { ANYWHERE_KM, widerRadii } from './rules/wider-radii.js';
import { toCriteria, type Caller } from './to-criteria.js';

/** One way to search: around a commune that the words name, or by the words alone. */
export interface WayToSearch {
  criteria: SearchCriteria;
  read?: PlaceRead;
}

/**
 * Ways to search, each for where those before find nothing: a name that leads nowhere may be that of something else.
 * A search that goes on has one, that of its first page.
 *
 * @throws Refusal as `toCriteria`
 */
export async function waysToSearch(ports: Ports, caller: Caller, query: OfferQuery): Promise<WayToSearch[]> {
  const byWords = { criteria: await toCriteria(ports, caller, query) };
  const read = await readPlace(ports.places, query);
  if (!read) return [byWords];
  const around = { criteria: aroundPlace(byWords.criteria, read), read };
  if (query.cursor === undefined) return [around, byWords];
  return [isCursorOf(around.criteria, query.cursor) ? around : byWords];
}

/** Around a commune, what answers best comes first, unless another order is asked for. */
function aroundPlace(
  { words: _, ...criteria }: SearchCriteria,
  { place: { latitude, longitude }, words, reachKm = 0 }: PlaceRead,
): SearchCriteria {
  const radiusKm = Math.max(criteria.radiusKm, reachKm);
  return {
    ...(words !== '' && { sort: 'relevance', words }),
    ...criteria,
    radiusKm,
    centre: { latitude, longitude },
    widerKm: [...widerRadii(radiusKm), ANYWHERE_KM],
  };
}
