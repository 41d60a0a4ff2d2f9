import { countBits } from '../../core/base/count-bits.js';
import type { Segment } from '../segment.js';
import type { BestOffers } from './best-offers.js';
import { notedIn, noteRuns, type Run } from './runs.js';
import { wholeOf } from './word-answers.js';
import type { Workspace } from './workspace.js';

/**
 * Shows the offers of all runs that pass to the best: nothing is gathered of a word that nobody typed lately.
 *
 * @param passing one bit an offer
 * @returns how many offers pass
 */
export function showRuns(
  shown: BestOffers,
  segment: Segment,
  runs: readonly Run[],
  passing: Uint32Array,
  { best, marks }: Pick<Workspace, 'best' | 'marks'>,
): number {
  noteRuns(segment, runs, [wholeOf(segment)], { best, marks });
  let count = 0;
  let least = -shown.farthest;
  for (let word = 0; word << 5 < segment.size; word += 1) {
    const marked = marks[word] ?? 0;
    if (marked === 0) continue;
    marks[word] = 0;
    const passes = marked & (passing[word] ?? 0);
    count += countBits(passes);
    for (let left = marked; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      const offer = (word << 5) + bit;
      const value = notedIn(best, offer);
      best[offer] = 0;
      if (value < least || ((passes >>> bit) & 1) === 0 || !shown.mayKeep(segment, offer, -value)) continue;
      shown.show(segment, offer, { chord: 0, group: 1, value: -value });
      least = -shown.farthest;
    }
  }
  return count;
}
