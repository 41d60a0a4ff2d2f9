import type {
  KnownOffer,
  OfferContent,
  Pausing,
  StoredOffer,
  Stores,
  WantedOfferState,
} from '../../ports/index.js';
import { enoughForNow } from './enough-for-now.js';
import { ownState, remainingSeats, wantedState } from './rules/offer-state.js';
import { Refusal } from '../base/refusal.js';
import { isSameData } from '../base/same-data.js';

/**
 * Writes the new content and state of an offer that exists, unless nothing changes.
 *
 * @param change.waits true where it is shown to nobody before a moderator says so
 * @throws Refusal `invalid_request` when fewer seats are left than applications hold
 */
export async function storeOffer(
  { offers, freedSeats, applications }: Pick<Stores, 'offers' | 'freedSeats' | 'applications'>,
  offer: KnownOffer,
  change: { content: OfferContent; state: WantedOfferState; waits: boolean },
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
  const { refused: _, pausing: __, ...rest } = offer;
  const waits = change.waits && change.state === 'published';
  const isOut = !waits && change.state === 'published';
  const pausing = isOut ? await pausingOf({ applications }, offer, change.content, now) : undefined;
  const state = waits ? 'waiting' : pausing ? 'paused' : change.state;
  const isFirstPublication = !hidden && !waits && change.state === 'published' && !offer.publishedAt;
  const changed: StoredOffer = {
    ...rest,
    content: change.content,
    state,
    ...(pausing && { pausing }),
    createdAt: offer.createdAt ?? now,
    updatedAt: now,
    // An offer that was taken down stays so, whatever its publisher sends.
    ...(hidden && { state: 'removed', hidden: { ...hidden, wanted: state } }),
    ...(isFirstPublication && { publishedAt: now }),
  };
  await offers.put(changed);
  // Those who wait at an offer that was full are told of a seat that is added as of one that is given back.
  if (offer.content && remainingSeats(offer) === 0 && remainingSeats(changed) > 0) {
    await freedSeats.add(offer.id, now);
  }
  return { offer: changed, isChanged: true };
}

/** The pause of an offer that is out with a content: what applications are enough may be said otherwise by now. */
async function pausingOf(
  stores: Pick<Stores, 'applications'>,
  { id, pausing, countedFrom, ...offer }: KnownOffer,
  content: OfferContent,
  now: Date,
): Promise<Pausing | undefined> {
  // A person paused it: what a program publishes again every night does not end that.
  if (ownState(offer) === 'paused' && pausing && !pausing.enoughFor) return pausing;
  return enoughForNow(stores, { id, content, ...(countedFrom && { countedFrom }) }, now);
}
