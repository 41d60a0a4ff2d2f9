import type { KnownOffer, Stores } from '../../../ports/index.js';
import { remainingSeats } from '../../offers/rules/offer-state.js';

/**
 * Gives a seat back. Where none was left, those who wait at the offer will be told that one is free.
 *
 * @param offer as it is stored before
 */
export async function freeSeat(
  { offers, freedSeats }: Pick<Stores, 'offers' | 'freedSeats'>,
  offer: KnownOffer,
  now: Date,
): Promise<void> {
  await offers.releaseSeat(offer.id);
  if (offer.content && remainingSeats(offer) === 0) await freedSeats.add(offer.id, now);
}
