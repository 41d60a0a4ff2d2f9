import {
  type LooserSearch,
  type OfferQuery,
  DEFAULT_PAGE,
  DEFAULT_RADIUS_KM,
  schoolYearOf,
} from '@1eleve1stage/sdk/contract';
import type { Mode, SearchAnswer, SearchCriteria } from '../../ports/index.js';
import { Refusal } from '../base/refusal.js';
import { schoolRights } from '../offers/rules/reservation.js';
import { looserQueries } from './rules/looser-queries.js';
import { findScope } from '../accounts/find-scope.js';
import type { Ports } from '../../ports/ports.js';
import { ANYWHERE_KM, readPlace, widerThan, type PlaceRead } from './read-place.js';

/** A page of offers, written, and what to loosen where nothing is found. */
export interface FoundPage extends Omit<SearchAnswer, 'radiusKm'> {
  suggestions?: LooserSearch[];
}

/** Who searches. */
interface Caller {
  mode: Mode;
  /** The publisher of the key that is shown. */
  publisherId?: string | undefined;
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
  const criteria = await toCriteria(ports, caller, query);
  const read = await readPlace(ports.places, query);
  const answer = read && searchAround(ports, criteria, read);
  if (answer && answer.total > 0) return answer;
  // A name that leads nowhere may be that of something else.
  const { radiusKm: _, ...asked } = ports.search.search(criteria);
  if (asked.total > 0) return asked;
  return { ...(answer ?? asked), suggestions: await loosen(ports, caller, query) };
}

/** Searches around a commune that the words name: what answers best comes first, unless another order is asked for. */
function searchAround(ports: Ports, criteria: SearchCriteria, { place, words }: PlaceRead): FoundPage {
  const { words: _, ...others } = criteria;
  const { radiusKm, ...answer } = ports.search.search({
    ...(words !== '' && { sort: 'relevance', words }),
    ...others,
    centre: { latitude: place.latitude, longitude: place.longitude },
    widerKm: widerThan(criteria.radiusKm),
  });
  const around = radiusKm === ANYWHERE_KM ? place : { ...place, ...(radiusKm && { radiusKm }) };
  const asTyped = { mended: [], kept: words, leftOut: [], unread: [] };
  return { ...answer, interpretation: { ...asTyped, ...answer.interpretation, place: around } };
}

/**
 * Searches without one of the filters, with what they find, the filter that costs most first. The place comes after
 * them, whatever it costs, and another school year last: what is near, and this year, is of use to more pupils.
 */
async function loosen(ports: Ports, caller: Caller, query: OfferQuery): Promise<LooserSearch[]> {
  const suggestions: LooserSearch[] = [];
  for (const ways of looserQueries(query, schoolYearOf(ports.now()))) {
    for (const looser of ways) {
      const total = ports.search.count(await toCriteria(ports, caller, looser.query));
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

async function toCriteria(
  ports: Ports,
  { mode, publisherId }: Caller,
  query: OfferQuery,
): Promise<SearchCriteria> {
  const {
    q,
    latitude: _,
    longitude: __,
    place: ___,
    radiusKm,
    school: uai,
    limit,
    publisher,
    year,
    ...filters
  } = query;
  const publishers = await findScope(ports, { publisher, caller: publisherId });
  const centre = await findCentre(ports, query);
  const words = q?.trim();
  const school = uai && schoolRights(uai, await ports.storage.read.schools.get(uai));
  const now = ports.now();
  return {
    mode,
    ...defined(filters),
    // Weeks that are asked for are of the years they are of.
    ...(!query.weeks?.length && { schoolYear: year ?? schoolYearOf(now) }),
    ...(publishers && { publishers }),
    ...(words && { words }),
    ...(centre && { centre }),
    ...(school && { school }),
    radiusKm: radiusKm ?? DEFAULT_RADIUS_KM,
    limit: limit ?? DEFAULT_PAGE,
    now,
  };
}

async function findCentre(ports: Ports, query: OfferQuery): Promise<SearchCriteria['centre']> {
  const { latitude, longitude, place: code } = query;
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  if (latitude !== undefined || longitude !== undefined) {
    const pointer = latitude === undefined ? '/latitude' : '/longitude';
    throw new Refusal('invalid_request', { errors: [{ in: 'query', pointer, code: 'required' }] });
  }
  if (code === undefined) return undefined;
  const place = await ports.places.get(code);
  if (!place) throw new Refusal('place_not_found');
  return { latitude: place.latitude, longitude: place.longitude };
}

/** The fields that have a value. */
function defined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]: NonNullable<Fields[Name]> } {
  const kept: Partial<Fields> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  // Only fields without a value are gone, and all of them were optional.
  return kept as { [Name in keyof Fields]: NonNullable<Fields[Name]> };
}
