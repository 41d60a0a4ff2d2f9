import type { Standing } from '../match/best-offers.js';
import { kmOfChord } from '../sphere.js';
import { LONGEST_END, writeEnd } from './card.js';
import { copyCard, lengthOfCard } from './cards.js';

const COMMA = ','.charCodeAt(0);

/** A page of offers as a JSON array: their cards are copied, not written again. */
export function writePage(offers: readonly Standing[], hasPlace: boolean): Buffer<ArrayBuffer> {
  // Room for all: what completes a card is taken at its longest, and each is followed by a sign.
  let length = 2;
  for (const { segment, offer } of offers) length += lengthOfCard(segment.cards, offer) + LONGEST_END + 1;
  const page = Buffer.allocUnsafe(length);
  let end = page.write('[', 'latin1');
  for (const { segment, offer, chord } of offers) {
    if (end > 1) {
      page[end] = COMMA;
      end += 1;
    }
    end = copyCard(segment.cards, offer, page, end);
    end = writeEnd(page, end, segment.remaining[offer] ?? 0, hasPlace ? kmOfChord(chord) : undefined);
  }
  end += page.write(']', end, 'latin1');
  return page.subarray(0, end);
}
