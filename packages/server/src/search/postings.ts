// One number says that an offer has a word, and where: offers first, so that postings in order are offers in order.

/** Bits of a posting that say where. */
export const SPOT_BITS = 4;
const SPOT_MASK = (1 << SPOT_BITS) - 1;

/** @param spot its place in `SPOTS` (see `core/search/rules/relevance.ts`) */
export function toPosting(offer: number, spot: number): number {
  return ((offer << SPOT_BITS) | spot) >>> 0;
}

export function offerOf(posting: number): number {
  return posting >>> SPOT_BITS;
}

export function spotOf(posting: number): number {
  return posting & SPOT_MASK;
}
