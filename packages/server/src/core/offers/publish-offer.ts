import type { OfferInput, RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode, StoredOffer } from '../../ports/index.js';
import { newId } from '../base/ids.js';
import { checkEmployer } from '../accounts/check-employer.js';
import { toOfferContent } from './offer-content.js';
import type { Ports } from '../../ports/ports.js';
import { storeOffer } from './store-offer.js';

/**
 * Creates an offer, or replaces whole the publisher's offer of the same remote id; a removed one is
 * published again under the same identifier, and a damaged one is mended. Identical content changes nothing.
 *
 * @throws Refusal `invalid_request` for an unknown commune, a name of somebody else, or fewer seats than are held
 */
export async function publishOffer(
  ports: Ports,
  input: { publisherId: string; mode: Mode; remoteId: RemoteId; input: OfferInput },
): Promise<{ offer: StoredOffer; outcome: 'created' | 'updated' | 'unchanged' }> {
  const { publisherId, mode, remoteId } = input;
  const content = await toOfferContent(ports, input.input);
  const state = input.input.state ?? 'published';
  return ports.storage.write(async ({ offers, freedSeats, accounts }) => {
    await checkEmployer({ accounts }, publisherId, { content, state });
    const now = ports.now();
    const known = await offers.getByRemoteId(publisherId, mode, remoteId);
    if (known) {
      const { offer, isChanged } = await storeOffer({ offers, freedSeats }, known, { content, state }, now);
      return { offer, outcome: isChanged ? 'updated' : 'unchanged' };
    }
    const offer: StoredOffer = {
      id: newId('of'),
      publisherId,
      mode,
      remoteId,
      content,
      state,
      seatsHeld: 0,
      createdAt: now,
      updatedAt: now,
      ...(state === 'published' && { publishedAt: now }),
    };
    await offers.put(offer);
    return { offer, outcome: 'created' };
  });
}
