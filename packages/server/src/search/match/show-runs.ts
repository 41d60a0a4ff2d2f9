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
      const value = worth[spotOf(posting)] ?? 0;
      const word = offer >>> 5;
      const passes = ((passing[word] ?? 0) >>> (offer & 31)) & Number(value > 0);
      const marked = marks[word] ?? 0;
      // Nobody can guess which of them pass, or are found again: a branch would take longer.
      count += passes & ~(marked >>> (offer & 31));
      marks[word] = marked | (passes << (offer & 31));
      if (value < least || passes === 0 || !best.mayKeep(segment, offer, -value)) continue;
      if (((marked >>> (offer & 31)) & 1) === 1) best.showAgain(segment, offer, -value);
      else best.show(segment, offer, { chord: 0, group: 1, value: -value });
      least = -best.farthest;
    }
  }
  marks.fill(0);
  return count;
}
