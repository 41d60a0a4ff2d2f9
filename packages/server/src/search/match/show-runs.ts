import { countBits } from '../../core/base/count-bits.js';
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
  let least = -best.farthest;
  for (const { from, to, worth } of runs) {
    for (let at = from; at < to; at += 1) {
      const posting = postings[at] ?? 0;
      const offer = offerOf(posting);
      const value = worth[spotOf(posting)] ?? 0;
      const word = offer >>> 5;
      // Nobody can guess where it is worth nothing: a branch would take longer.
      marks[word] = (marks[word] ?? 0) | (Number(value > 0) << (offer & 31));
      if (value < least || value === 0 || ((passing[word] ?? 0) & (1 << (offer & 31))) === 0) continue;
      if (!best.mayKeep(segment, offer, -value)) continue;
      best.showAgain(segment, offer, -value);
      least = -best.farthest;
    }
  }
  return countMarked(passing, marks);
}

/** How many marked offers pass; no mark is left. */
function countMarked(passing: Uint32Array, marks: Uint32Array): number {
  let count = 0;
  for (let word = 0; word < passing.length; word += 1)
    count += countBits((marks[word] ?? 0) & (passing[word] ?? 0));
  marks.fill(0);
  return count;
}
