import type { KnownOffer, Pausing, StoredOffer, Stores } from '../../ports/index.js';
import { pauseFor, periodsOf } from './rules/enough.js';
import { ownState } from './rules/offer-state.js';

/**
 * The pause that the applications to an offer ask for: undefined while they are fewer than its publisher wishes.
 * Counted in the transaction that decides by it, so that however many are proved at once, no more come than are wished.
 */
export async function enoughForNow(
  { applications }: Pick<Stores, 'applications'>,
  { id, content, countedFrom }: Pick<KnownOffer, 'id' | 'content' | 'countedFrom'>,
  now: Date,
): Promise<Required<Pausing> | undefined> {
  const cap = content?.monthlyCap;
  if (cap === undefined) return undefined;
  const { week, month } = periodsOf(now);
  const since = (begins: Date): Promise<number> =>
    applications.countProved(id, countedFrom && countedFrom > begins ? countedFrom : begins);
  const [ofWeek, ofMonth] = await Promise.all([since(week.begins), since(month.begins)]);
  return pauseFor(cap, { week: ofWeek, month: ofMonth }, now);
}

/** Pauses an offer that has enough applications for now; one that is paused for longer, or not out, stays as it is. */
export async function pauseWhereEnough(
  stores: Pick<Stores, 'applications' | 'offers'>,
  offer: KnownOffer,
  now: Date,
): Promise<Required<Pausing> | undefined> {
  const pausing = await enoughForNow(stores, offer, now);
  const paused = pausing && offer.content && toPaused(offer, pausing);
  if (paused) await stores.offers.put(paused);
  return pausing;
}

function toPaused(offer: StoredOffer, pausing: Pausing): StoredOffer | undefined {
  const own = ownState(offer);
  const isLonger = own === 'paused' && offer.pausing && offer.pausing.until >= pausing.until;
  if (isLonger || (own !== 'published' && own !== 'paused')) return undefined;
  const { hidden } = offer;
  return hidden
    ? { ...offer, pausing, hidden: { ...hidden, wanted: 'paused' } }
    : { ...offer, pausing, state: 'paused' };
}
