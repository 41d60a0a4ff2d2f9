import type { RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode, ReviewPolicy, StoredOffer, Stores } from '../../ports/index.js';
import { newId } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import { isVouchedFor } from '../accounts/rules/is-vouched-for.js';
import { checkEmployer } from '../accounts/check-employer.js';
import type { WantedOffer } from './offer-content.js';
import { waitsForReview } from './rules/waits-for-review.js';
import { storeOffer } from './store-offer.js';

/** Offers of a publisher that nobody vouches for, removed ones too: a moderator reads what a stranger writes. */
const MOST_OF_STRANGERS = 50;

/** An offer that was put, and whether that changed anything. */
export interface PutOffer {
  offer: StoredOffer;
  outcome: 'created' | 'updated' | 'unchanged';
}

/**
 * Puts an offer under its publisher's own identifier, in a transaction that is open: one request's, or an import's,
 * which puts many in one. It refuses before it writes, so that the transaction can go on.
 *
 * @throws Refusal `invalid_request` for a name of somebody else, or fewer seats than are held; `too_many_offers` for
 *   one more of a publisher that nobody vouches for, until somebody does
 */
export async function putOffer(
  stores: Pick<Stores, 'offers' | 'freedSeats' | 'accounts' | 'applications'>,
  { publisherId, mode, remoteId }: { publisherId: string; mode: Mode; remoteId: RemoteId },
  wanted: WantedOffer,
  { now, reviews }: { now: Date; reviews: ReviewPolicy },
): Promise<PutOffer> {
  const { offers, accounts } = stores;
  const publisher = await checkEmployer({ accounts }, publisherId, wanted);
  const waits = waitsForReview(publisher, { mode, reviews });
  const known = await offers.getByRemoteId(publisherId, mode, remoteId);
  if (known) {
    const { offer, isChanged } = await storeOffer(stores, known, { ...wanted, waits }, now);
    return { offer, outcome: isChanged ? 'updated' : 'unchanged' };
  }
  if (publisher && !isVouchedFor(publisher)) {
    const most = { limit: MOST_OF_STRANGERS };
    if ((await offers.list(publisherId, mode, most)).length === most.limit)
      throw new Refusal('too_many_offers');
  }
  const state = waits && wanted.state === 'published' ? 'waiting' : wanted.state;
  const offer: StoredOffer = {
    id: newId('of'),
    publisherId,
    mode,
    remoteId,
    ...wanted,
    state,
    seatsHeld: 0,
    createdAt: now,
    updatedAt: now,
    ...(state === 'published' && { publishedAt: now }),
  };
  await offers.put(offer);
  return { offer, outcome: 'created' };
}
