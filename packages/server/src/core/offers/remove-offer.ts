import type { RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode, StoredOffer } from '../../ports/index.js';
import { wantedState } from './rules/offer-state.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { readableOffer } from './readable.js';

/**
 * Takes a publisher's offer down; a removed one stays so. Applications to it can still be answered.
 *
 * @throws Refusal `offer_not_found`, `offer_damaged`: nobody is shown it as it is
 */
export async function removeOffer(
  ports: Ports,
  input: { publisherId: string; mode: Mode; remoteId: RemoteId },
): Promise<StoredOffer> {
  return ports.storage.write(async ({ offers }) => {
    const known = await offers.getByRemoteId(input.publisherId, input.mode, input.remoteId);
    if (!known) throw new Refusal('offer_not_found');
    const offer = readableOffer(known);
    if (wantedState(offer) === 'removed') return offer;
    const { hidden } = offer;
    const removed: StoredOffer = {
      ...offer,
      state: 'removed',
      ...(hidden && { hidden: { ...hidden, wanted: 'removed' } }),
      updatedAt: ports.now(),
    };
    await offers.put(removed);
    return removed;
  });
}
