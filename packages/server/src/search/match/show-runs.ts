import { offerOf, spotOf } from '../postings.js';
import type { Segment } from '../segment.js';
import type { BestOffers } from './best-offers.js';
import type { Run } from './runs.js';

/**
 * Shows the offers of all runs that pass to the best, in one pass: nothing is gathered of a word that nobody typed
 * lately.
 *
 * @param passing one bit an offer
 * @param marks one bit an offer, none of them set; so they are left
 * @returns how many offers pass
 */
export function showRuns(
  best: BestOffers,
  segment: Segment,
  runs: readonly Run[],
  { passing, marks }: { passing: Uint32Array; marks: Uint32Array },
): number {
  const { postings } = segment.text;
  let count = 0;
  let least = -best.farthest;
  for (const { from, to, worth } of runs) {
    for (let at = from; at < to; at += 1) {
      const posting = postings[at] ?? 0;
      const offer = offerOf(posting);
      const bit = (passing[offer >>> 5] ?? 0) & (1 << (offer & 31));
      const value = worth[spotOf(posting)] ?? 0;
      if (bit === 0 || value === 0) continue;
      const marked = marks[offer >>> 5] ?? 0;
      if ((marked & bit) === 0) {
        marks[offer >>> 5] = marked | bit;
        count += 1;
      }
      if (value < least || !best.mayKeep(segment, offer, -value)) continue;
      best.showAgain(segment, offer, -value);
      least = -best.farthest;
    }
  }
  marks.fill(0);
  return count;
}
