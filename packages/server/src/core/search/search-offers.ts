import { type LooserSearch, type OfferQuery, schoolYearOf } from '@1eleve1stage/sdk/contract';
import type { SearchAnswer } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { countOffers } from './count-offers.js';
import { looserQueries } from './rules/looser-queries.js';
import { queryOf } from './rules/query-of.js';
import { ANYWHERE_KM } from './rules/wider-radii.js';
import type { Caller } from './to-criteria.js';
import { waysToSearch, type WayToSearch } from './ways-to-search.js';

/** A page of offers, written, and what to loosen where nothing is found. */
export interface FoundPage extends Omit<SearchAnswer, 'radiusKm'> {
  suggestions?: LooserSearch[];
}

/**
 * Searches the offers everybody sees.
 *
 * @throws Refusal `place_not_found`, `invalid_cursor`, `invalid_request` for half a position, `unavailable`,
 *   `key_missing` for one's own offers without a key
 */
export async function searchOffers(
  ports: Ports,
  { query, ...caller }: Caller & { query: OfferQuery },
): Promise<FoundPage> {
  let nothing: FoundPage | undefined;
  for (const way of await waysToSearch(ports, caller, query)) {
    const answer = search(ports, way);
    if (answer.total > 0) return answer;
    nothing ??= answer;
  }
  if (!nothing) throw new Error('There is one way to search at least.');
  return { ...nothing, suggestions: await loosen(ports, caller, query) };
}

function search(ports: Ports, { criteria, read }: WayToSearch): FoundPage {
  const { radiusKm, ...answer } = ports.search.search(criteria);
  if (!read) return answer;
  const { place, words } = read;
  const kept = queryOf(words).words.length > 0 ? words : '';
  const around = radiusKm === ANYWHERE_KM ? place : { ...place, ...(radiusKm && { radiusKm }) };
  const unchanged = { mended: [], kept, leftOut: [], unread: [] };
  return { ...answer, interpretation: { ...unchanged, ...answer.interpretation, place: around } };
}

/**
 * Searches without one of the filters, with what they find, the filter that costs most first. The place comes after
 * them, whatever it costs, and another school year last: what is near, and this year, is of use to more pupils.
 */
async function loosen(ports: Ports, caller: Caller, query: OfferQuery): Promise<LooserSearch[]> {
  const suggestions: LooserSearch[] = [];
  for (const ways of looserQueries(query, schoolYearOf(ports.now()))) {
    for (const looser of ways) {
      const total = await countOffers(ports, caller, looser.query);
      if (total === 0) continue;
      suggestions.push({ ...looser, total });
      break;
    }
  }
  const farness = ({ loosen: name }: LooserSearch): number => FAR.indexOf(name);
  return suggestions.sort((a, b) => farness(a) - farness(b) || b.total - a.total);
}

/** Filters whose loosening is proposed last; all else is near. */
const FAR: readonly LooserSearch['loosen'][] = ['place', 'year'];
