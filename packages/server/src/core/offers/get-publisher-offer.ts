import type { PublisherOffer, RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { readableOffer } from './readable.js';
import { toPublisherOffer } from './to-publisher-offer.js';

/**
 * One of a publisher's offers, whatever its state.
 *
 * @throws Refusal `offer_not_found`, `offer_damaged`
 */
export async function getPublisherOffer(
  ports: Ports,
  { publisherId, mode, remoteId }: { publisherId: string; mode: Mode; remoteId: RemoteId },
): Promise<PublisherOffer> {
  const offer = await ports.storage.read.offers.getByRemoteId(publisherId, mode, remoteId);
  if (!offer) throw new Refusal('offer_not_found');
  return toPublisherOffer(ports, readableOffer(offer));
}
