import { type OfferQuery, DEFAULT_PAGE, DEFAULT_RADIUS_KM, schoolYearOf } from '@1eleve1stage/sdk/contract';
import type { Mode, SearchCriteria } from '../../ports/index.js';
import { Refusal } from '../base/refusal.js';
import { findRights } from './find-rights.js';
import { findScope } from '../accounts/find-scope.js';
import type { Ports } from '../../ports/ports.js';

/** Who searches. */
export interface Caller {
  mode: Mode;
  /** The publisher of the key that is shown. */
  publisherId?: string | undefined;
}

/**
 * Criteria that a search has for offers, its words as one text.
 *
 * @throws Refusal `place_not_found`, `invalid_request` for half a position, `key_missing` for one's own offers without
 *   a key
 */
export async function toCriteria(
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
  const school = uai && (await findRights(ports, ports.storage.read.schools, uai)).rights;
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
