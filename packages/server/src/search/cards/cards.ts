/**
 * What a page of results shows of each offer, as JSON in UTF-8. A card is its own text, followed by
 * `SHARED_TEXTS` texts that many offers share, kept once: they are half of it.
 */
export interface Cards {
  /** The own texts, one after the other, and where each begins; one more than the offers. */
  own: Uint8Array;
  ownStarts: Uint32Array;
  /** The numbers of the shared texts of each offer, `SHARED_TEXTS` for each. */
  sharedOf: Uint32Array;
  /** The shared texts, one after the other, and where each begins; one more than there are. */
  shared: Uint8Array;
  sharedStarts: Uint32Array;
}

export const SHARED_TEXTS = 3;

/** What an offer alone has of its card. */
export function ownText({ own, ownStarts }: Cards, offer: number): Uint8Array {
  return own.subarray(ownStarts[offer], ownStarts[offer + 1]);
}

/** The shared text of a number. */
export function sharedText({ shared, sharedStarts }: Cards, number: number): Uint8Array {
  return shared.subarray(sharedStarts[number], sharedStarts[number + 1]);
}
