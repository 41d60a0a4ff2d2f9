import type { RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode, StoredOffer } from '../../ports/index.js';
import { wantedState } from './rules/offer-state.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { noteOffer } from './note-offer.js';
import { readableOffer } from './readable.js';

/**
 * Takes a publisher's offer down; a removed one stays so. Applications to it can still be answered.
 *
 * @param input.by the person who does it, where it is one
 * @throws Refusal `offer_not_found`, `offer_damaged`: nobody is shown it as it is
 */
export async function removeOffer(
  ports: Ports,
  input: { publisherId: string; mode: Mode; remoteId: RemoteId; by?: string },
): Promise<StoredOffer> {
  return ports.storage.write(async ({ offers, auditTrail }) => {
    const known = await offers.getByRemoteId(input.publisherId, input.mode, input.remoteId);
    if (!known) throw new Refusal('offer_not_found');
    const offer = readableOffer(known);
    if (wantedState(offer) === 'removed') return offer;
    const { hidden, pausing: _, ...rest } = offer;
    const removed: StoredOffer = {
      ...rest,
      state: 'removed',
      ...(hidden && { hidden: { ...hidden, wanted: 'removed' } }),
      updatedAt: ports.now(),
    };
    await offers.put(removed);
    await noteOffer({ auditTrail }, 'offer_removed', removed, input.by, removed.updatedAt);
    return removed;
  });
}
