import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { Refusal } from '../base/refusal.js';
import { readableOffer } from './readable.js';

/**
 * A live offer of an organisation, by its identifier, whatever its state.
 *
 * @throws Refusal `offer_not_found`, `offer_damaged`
 */
export async function findOwnOffer(
  { storage }: Ports,
  { publisherId, id }: { publisherId: string; id: OfferId },
): Promise<StoredOffer> {
  const offer = await storage.read.offers.get(id);
  if (!offer || offer.publisherId !== publisherId || offer.mode !== 'live')
    throw new Refusal('offer_not_found');
  return readableOffer(offer);
}
