import { countBits } from '../../core/base/count-bits.js';
import { passingOf } from '../bitmaps.js';
import type { Slice } from '../grid.js';
import type { Segment } from '../segment.js';
import { chordTo, passes, toTest, type Filter, type Test } from './filter.js';
import { isToldByRows, passingOffers, rowsOf } from './rows.js';
import type { Workspace } from './workspace.js';

/**
 * Counts the offers of some slices that pass; unless only that is asked, they become the first of `found` of the
 * workspace, with how far they are.
 */
export function scan(
  segment: Segment,
  filter: Filter,
  slices: readonly Slice[],
  { isCounting, workspace }: { isCounting: boolean; workspace: Workspace },
): number {
  const test = toTest(filter, segment);
  const passing = isCounting && !filter.centre ? passingOffers(test) : undefined;
  if (passing) return countFirst(passing, segment.size);
  const rows = rowsOf(test);
  const isAsked = !isToldByRows(test);
  let kept = 0;
  for (const { from, to, isWithin } of slices) {
    const isCounted = isCounting && !isAsked && (isWithin || filter.centre === undefined);
    const last = (to - 1) >>> 5;
    for (let word = from >>> 5; word <= last; word += 1) {
      let passing = passingOf(segment.bitmaps, rows, word);
      if (passing === 0) continue;
      if (word === from >>> 5) passing &= -1 << (from & 31);
      if (word === last) passing &= -1 >>> (31 - ((to - 1) & 31));
      if (isCounted) kept += countBits(passing);
      else kept = keepEach(test, workspace, { word, passing, kept, isAsked });
    }
  }
  return kept;
}

/** How many of the first bits are set: behind them is no offer. */
function countFirst(bits: Uint32Array, size: number): number {
  const last = (size - 1) >>> 5;
  let count = 0;
  for (let word = 0; word < last; word += 1) count += countBits(bits[word] ?? 0);
  return count + countBits((bits[last] ?? 0) & (-1 >>> (31 - ((size - 1) & 31))));
}

/** Keeps those of the 32 offers of a word that pass and are not too far; how many are kept in all. */
function keepEach(
  test: Test,
  { found, relevances, chords }: Workspace,
  { word, passing, kept, isAsked }: { word: number; passing: number; kept: number; isAsked: boolean },
): number {
  const { filter, segment } = test;
  let end = kept;
  for (let left = passing; left !== 0; left &= left - 1) {
    const offer = (word << 5) + 31 - Math.clz32(left & -left);
    if (isAsked && !passes(test, offer)) continue;
    const chord = chordTo(filter, segment, offer);
    if (chord > filter.reach) continue;
    found[end] = offer;
    chords[end] = chord;
    relevances[end] = 0;
    end += 1;
  }
  return end;
}
