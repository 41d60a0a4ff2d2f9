// One number says that an offer has a word, and in which field: offers first, so that postings in order are
// offers in order.

/** Bits of a posting that say the field. */
export const FIELD_BITS = 3;
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** @param field its place in `FIELDS` (see `rules/search/relevance.ts`) */
export function toPosting(offer: number, field: number): number {
  return ((offer << FIELD_BITS) | field) >>> 0;
}

export function offerOf(posting: number): number {
  return posting >>> FIELD_BITS;
}

export function fieldOf(posting: number): number {
  return posting & FIELD_MASK;
}
