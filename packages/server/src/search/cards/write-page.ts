import type { Standing } from '../match/best-offers.js';
import { kmOfChord } from '../sphere.js';
import { endOfCard } from './card.js';
import { ownText, SHARED_TEXTS, sharedText } from './cards.js';

const [OPEN, CLOSE] = [Buffer.from('['), Buffer.from(']')];

/** Bytes that what completes a card takes at most, with a comma: five digits of seats, ten of kilometres. */
const LONGEST_END = 48;

/** A page of offers as a JSON array, in pieces: their cards are not written again, nor copied yet. */
export function writePage(offers: readonly Standing[], hasPlace: boolean): Uint8Array[] {
  const pieces: Uint8Array[] = [OPEN];
  // What is between two cards is digits and signs.
  const ends = Buffer.allocUnsafe(offers.length * LONGEST_END);
  let end = 0;
  for (const [index, { segment, offer, chord }] of offers.entries()) {
    const { cards, remaining } = segment;
    pieces.push(ownText(cards, offer));
    for (let at = offer * SHARED_TEXTS; at < (offer + 1) * SHARED_TEXTS; at += 1) {
      pieces.push(sharedText(cards, cards.sharedOf[at] ?? 0));
    }
    const km = hasPlace ? kmOfChord(chord) : undefined;
    const isLast = index === offers.length - 1;
    const start = end;
    end += ends.write(`${endOfCard(remaining[offer] ?? 0, km)}${isLast ? '' : ','}`, end, 'latin1');
    pieces.push(ends.subarray(start, end));
  }
  pieces.push(CLOSE);
  return pieces;
}
