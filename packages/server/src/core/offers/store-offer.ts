import type { KnownOffer, OfferContent, StoredOffer, StoredOfferState, Stores } from '../../ports/index.js';
import { remainingSeats, wantedState } from './rules/offer-state.js';
import { Refusal } from '../base/refusal.js';
import { isSameData } from '../base/same-data.js';

/**
 * Writes the new content and state of an offer that exists, unless nothing changes.
 *
 * @throws Refusal `invalid_request` when fewer seats are left than applications hold
 */
export async function storeOffer(
  { offers, freedSeats }: Pick<Stores, 'offers' | 'freedSeats'>,
  offer: KnownOffer,
  change: { content: OfferContent; state: StoredOfferState },
  now: Date,
): Promise<{ offer: StoredOffer; isChanged: boolean }> {
  if (change.content.seats.total < offer.seatsHeld) {
    throw new Refusal('invalid_request', {
      errors: [{ in: 'body', pointer: '/seats/total', code: 'too_small' }],
    });
  }
  const { hidden } = offer;
  if (offer.content && wantedState(offer) === change.state && isSameData(offer.content, change.content)) {
    return { offer, isChanged: false };
  }
  const isFirstPublication = !hidden && change.state === 'published' && !offer.publishedAt;
  const changed: StoredOffer = {
    ...offer,
    ...change,
    createdAt: offer.createdAt ?? now,
    updatedAt: now,
    // An offer that was taken down stays so, whatever its publisher sends.
    ...(hidden && { state: 'removed', hidden: { ...hidden, wanted: change.state } }),
    ...(isFirstPublication && { publishedAt: now }),
  };
  await offers.put(changed);
  // Those who wait at an offer that was full are told of a seat that is added as of one that is given back.
  if (offer.content && remainingSeats(offer) === 0 && remainingSeats(changed) > 0) {
    await freedSeats.add(offer.id, now);
  }
  return { offer: changed, isChanged: true };
}
