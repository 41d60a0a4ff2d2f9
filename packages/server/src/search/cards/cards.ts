/**
 * Cards: each offer as a page of results shows it, as JSON in UTF-8. A card is its own text, followed by
 * `SHARED_TEXTS` texts that many offers share, kept once: they are half of it.
 */
export interface Cards {
  /** The own texts, one after the other, and where each begins; one more than the offers. */
  own: Buffer;
  ownStarts: Uint32Array;
  /** The numbers of the shared texts of each offer, `SHARED_TEXTS` for each. */
  sharedOf: Uint32Array;
  /** The shared texts, one after the other, and where each begins; one more than there are. */
  shared: Buffer;
  sharedStarts: Uint32Array;
}

export const SHARED_TEXTS = 4;

/** The text that an offer alone has in its card. */
export function ownText({ own, ownStarts }: Cards, offer: number): Buffer {
  return own.subarray(ownStarts[offer], ownStarts[offer + 1]);
}

/** The shared text of a number. */
export function sharedText({ shared, sharedStarts }: Cards, number: number): Buffer {
  return shared.subarray(sharedStarts[number], sharedStarts[number + 1]);
}

/** Bytes of a card. */
export function lengthOfCard({ ownStarts, sharedOf, sharedStarts }: Cards, offer: number): number {
  let length = (ownStarts[offer + 1] ?? 0) - (ownStarts[offer] ?? 0);
  for (let at = offer * SHARED_TEXTS; at < (offer + 1) * SHARED_TEXTS; at += 1) {
    const number = sharedOf[at] ?? 0;
    length += (sharedStarts[number + 1] ?? 0) - (sharedStarts[number] ?? 0);
  }
  return length;
}

/** Copies a card to where it is to begin. Where it ends there. */
export function copyCard(
  { own, ownStarts, sharedOf, shared, sharedStarts }: Cards,
  offer: number,
  to: Buffer,
  start: number,
): number {
  let end = start + own.copy(to, start, ownStarts[offer], ownStarts[offer + 1]);
  for (let at = offer * SHARED_TEXTS; at < (offer + 1) * SHARED_TEXTS; at += 1) {
    const number = sharedOf[at] ?? 0;
    end += shared.copy(to, end, sharedStarts[number], sharedStarts[number + 1]);
  }
  return end;
}
