import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Mode, Publisher, StoredOffer } from '../../ports/index.js';
import { Refusal } from '../base/refusal.js';
import { findScope, isInScope, type AskedScope } from '../accounts/find-scope.js';
import { notOnline } from './not-online.js';
import type { Ports } from '../../ports/ports.js';

/**
 * An offer that its publisher keeps online, and who that is.
 *
 * @throws Refusal `offer_not_found`, also for one of another publisher than is asked for, and for a damaged one; `key_missing`
 */
export async function findPublished(
  ports: Pick<Ports, 'storage'>,
  { mode, id, ...asked }: AskedScope & { mode: Mode; id: OfferId },
): Promise<{ offer: StoredOffer; publisher: Publisher }> {
  const { offers, accounts } = ports.storage.read;
  const scope = await findScope(ports, asked);
  const offer = await offers.get(id);
  if (!offer?.content || offer.mode !== mode) throw notOnline(offer, mode);
  // Where somebody else's offer is asked for as theirs, nothing is told of when it comes back.
  if (!isInScope(scope, offer)) throw new Refusal('offer_not_found', { isHidden: !!offer.hidden });
  if (offer.state !== 'published') throw notOnline(offer, mode);
  const publisher = await accounts.getPublisher(offer.publisherId);
  if (!publisher) throw new Error('An offer has no publisher');
  return { offer, publisher };
}
