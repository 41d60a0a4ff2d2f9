import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Mode, StoredOffer, Stores } from '../../ports/index.js';
import { offerStateOf } from './rules/offer-state.js';
import { Refusal } from '../base/refusal.js';

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
  if (!offer?.content) throw new Refusal('offer_not_found');
  const state = offer.mode === mode ? offerStateOf(offer, now) : undefined;
  if (state !== 'published' && state !== 'full') throw new Refusal('offer_not_found');
  return { offer, isFull: state === 'full' };
}
