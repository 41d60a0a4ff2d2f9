import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Mode, StoredOffer, Stores } from '../../ports/index.js';
import { offerStateOf } from './rules/offer-state.js';
import { notOnline } from './not-online.js';

/**
 * An offer that is online, with a seat or without.
 *
 * @throws Refusal `offer_not_found`, also for one that is damaged
 */
export async function findOnline(
  { offers }: Pick<Stores, 'offers'>,
  { mode, offerId }: { mode: Mode; offerId: OfferId },
  now: Date,
): Promise<{ offer: StoredOffer; isFull: boolean }> {
  const offer = await offers.get(offerId);
  if (!offer?.content || offer.mode !== mode) throw notOnline(offer, mode);
  const state = offerStateOf(offer, now);
  if (state !== 'published' && state !== 'full') throw notOnline(offer, mode);
  return { offer, isFull: state === 'full' };
}
