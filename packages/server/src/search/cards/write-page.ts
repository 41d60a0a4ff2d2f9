import type { Standing } from '../match/best-offers.js';
import { kmOfChord } from '../sphere.js';
import { endOfCard } from './card.js';
import { copyCard, lengthOfCard } from './cards.js';

/** Bytes that what completes a card takes at most, with a comma: five digits of seats, ten of kilometres. */
const LONGEST_END = 48;

/** A page of offers as a JSON array: their cards are copied, not written again. */
export function writePage(offers: readonly Standing[], hasPlace: boolean): Buffer<ArrayBuffer> {
  // Room for all: what completes a card is taken at its longest.
  let length = 2;
  for (const { segment, offer } of offers) length += lengthOfCard(segment.cards, offer) + LONGEST_END;
  const page = Buffer.allocUnsafe(length);
  let end = page.write('[', 'latin1');
  for (const [index, { segment, offer, chord }] of offers.entries()) {
    const km = hasPlace ? kmOfChord(chord) : undefined;
    const comma = index === offers.length - 1 ? '' : ',';
    end = copyCard(segment.cards, offer, page, end);
    // The bytes between two cards are digits and signs.
    end += page.write(`${endOfCard(segment.remaining[offer] ?? 0, km)}${comma}`, end, 'latin1');
  }
  end += page.write(']', end, 'latin1');
  return page.subarray(0, end);
}
