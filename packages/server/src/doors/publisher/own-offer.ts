import { OfferId, type RemoteId } from '@1eleve1stage/sdk/contract';
import { Refusal } from '../../core/base/refusal.js';
import { findOwnOffer } from '../../core/offers/find-own-offer.js';
import type { Mode, StoredOffer } from '../../ports/index.js';
import type { Space } from './own-space.js';

/** An offer of an organisation, by what its use cases know it, and who acts. */
interface AtOffer {
  publisherId: string;
  mode: Mode;
  remoteId: RemoteId;
  by: string;
}

/**
 * The offer of an address.
 *
 * @throws Refusal `offer_not_found`, `offer_damaged`
 */
export async function offerAt(space: Space): Promise<{ offer: StoredOffer; at: AtOffer }> {
  const { door, organisation, visitor } = space;
  const { publisherId } = organisation;
  const offer = await findOwnOffer(door.ports, { publisherId, id: offerIdOf(space) });
  const { mode, remoteId } = offer;
  return { offer, at: { publisherId, mode, remoteId, by: visitor.person.id } };
}

/** @throws Refusal `offer_not_found` for what is no identifier */
export function offerIdOf({ c }: Space): OfferId {
  const id = OfferId.safeParse(c.req.param('id'));
  if (!id.success) throw new Refusal('offer_not_found');
  return id.data;
}
