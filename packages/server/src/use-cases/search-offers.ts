import type { OfferPage, OfferQuery } from '@1eleve1stage/sdk/contract';
import { DEFAULT_RADIUS_KM } from '@1eleve1stage/sdk/contract';
import type { Mode, SearchCriteria } from '../ports/index.js';
import { Refusal } from '../rules/refusal.js';
import { schoolRights } from '../rules/school-rights.js';
import type { Ports } from './ports.js';
import { toPublicOffer } from './to-public-offer.js';

/** Offers a page unless told. */
const PAGE = 20;

/**
 * Searches the offers everybody sees.
 *
 * @throws Refusal `place_not_found`, `invalid_cursor`, `invalid_request` for half a position
 */
export async function searchOffers(
  ports: Ports,
  { mode, query }: { mode: Mode; query: OfferQuery },
): Promise<OfferPage> {
  const { hits, total, nextCursor } = await ports.search.search(await toCriteria(ports, mode, query));
  const offers = hits.map(({ offer, distanceKm }) => ({
    ...toPublicOffer(offer),
    ...(distanceKm !== undefined && { distanceKm }),
  }));
  return { offers, total, nextCursor };
}

async function toCriteria(ports: Ports, mode: Mode, query: OfferQuery): Promise<SearchCriteria> {
  const { q, latitude: _, longitude: __, place: ___, radiusKm, school: uai, limit, ...filters } = query;
  const centre = await findCentre(ports, query);
  const words = q?.trim();
  const school = uai && schoolRights(uai, await ports.storage.read.schools.get(uai));
  return {
    mode,
    ...defined(filters),
    ...(words && { words }),
    ...(centre && { centre }),
    ...(school && { school }),
    radiusKm: radiusKm ?? DEFAULT_RADIUS_KM,
    limit: limit ?? PAGE,
    now: ports.now(),
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
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Only fields without a value are gone, and all of them were optional.
  return Object.fromEntries(entries) as { [Name in keyof Fields]: NonNullable<Fields[Name]> };
}
