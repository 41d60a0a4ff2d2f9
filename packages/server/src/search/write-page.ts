import { endOfCard } from './card.js';
import type { Standing } from './match/best-offers.js';
import { kmOfChord } from './sphere.js';

const [OPEN, CLOSE, COMMA] = [Buffer.from('['), Buffer.from(']'), Buffer.from(',')];

/** A page of offers as a JSON array, in pieces: their cards are not written again, nor copied yet. */
export function writePage(offers: readonly Standing[], hasPlace: boolean): Uint8Array[] {
  const pieces: Uint8Array[] = [OPEN];
  for (const [index, { segment, offer, chord }] of offers.entries()) {
    const km = hasPlace ? kmOfChord(chord) : undefined;
    if (index > 0) pieces.push(COMMA);
    pieces.push(
      segment.cards.subarray(segment.cardStarts[offer], segment.cardStarts[offer + 1]),
      Buffer.from(endOfCard(segment.remaining[offer] ?? 0, km)),
    );
  }
  pieces.push(CLOSE);
  return pieces;
}
