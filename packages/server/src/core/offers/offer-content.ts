import { departmentOf, type OfferInput } from '@1eleve1stage/sdk/contract';
import type { OfferContent, WantedOfferState } from '../../ports/index.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { checkAreas } from './areas.js';

/** An offer as its publisher wants it to be. */
export interface WantedOffer {
  content: OfferContent;
  state: WantedOfferState;
}

/**
 * A publisher's offer as it is kept: without a position, it is at its commune's. No store is asked.
 *
 * @throws Refusal `invalid_request` when the address is in no known commune, or what it is kept for is none
 */
export async function toWantedOffer(
  ports: Pick<Ports, 'places'>,
  { location, state = 'published', ...content }: OfferInput,
): Promise<WantedOffer> {
  await checkAreas(ports, content.reservedFor?.places ?? []);
  return { content: { ...content, location: await locate(ports, location) }, state };
}

/** The position of an address. */
export async function locate(
  ports: Pick<Ports, 'places'>,
  { latitude, longitude, ...address }: OfferInput['location'],
): Promise<OfferContent['location']> {
  const place = await ports.places.ofAddress(address.postcode, address.city);
  // Codes of CEDEX overseas and in Corsica begin as those of a neighbour: the commune knows.
  const department = place?.department.code ?? departmentOf(address.postcode);
  if (!department) throw fieldRefusal('no_such_postcode', '/location/postcode');
  if (latitude !== undefined && longitude !== undefined) {
    return { ...address, department, latitude, longitude, isApproximate: false };
  }
  if (!place) throw fieldRefusal('no_such_place', '/location/city');
  return {
    ...address,
    department,
    latitude: place.latitude,
    longitude: place.longitude,
    isApproximate: true,
  };
}

function fieldRefusal(code: 'no_such_postcode' | 'no_such_place', pointer: string): Refusal {
  return new Refusal('invalid_request', { errors: [{ in: 'body', pointer, code }] });
}
