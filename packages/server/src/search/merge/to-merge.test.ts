import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment } from '../segment.js';
import { toMerge } from './to-merge.js';

const WEEK = 3000;
const sized = (size: number): Segment => ({ size, gone: 0, firstWeek: WEEK }) as Segment;
const sizesOf = (list: readonly Segment[]) => list.map(({ size }) => size);

/** Merges as long as there is something to merge; how many offers were moved. */
function mergeAll(list: Segment[], isQuiet: boolean): number {
  let moved = 0;
  for (;;) {
    const old = toMerge(list, { firstWeek: WEEK, isQuiet });
    if (old.length === 0) return moved;
    const size = old.reduce((sum, segment) => sum + segment.size, 0);
    list.splice(list.indexOf(old[0] ?? sized(0)), old.length, sized(size));
    moved += size;
  }
}

test('while changes keep coming, an offer is moved few times and segments stay few', () => {
  const list: Segment[] = [];
  let moved = 0;
  for (let count = 0; count < 400; count += 1) {
    list.push(sized(500));
    moved += mergeAll(list, false);
    expect(list.length).toBeLessThan(24);
  }
  expect(moved / 200_000).toBeLessThan(3);
});

test('in quiet, each segment is several times larger than all behind it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 129, max: 50_000 }), { minLength: 1, maxLength: 40 }), (sizes) => {
      const list = sizes.map(sized);
      mergeAll(list, true);
      const left = sizesOf(list);
      for (const [index, size] of left.entries()) {
        const behind = left.slice(index + 1).reduce((sum, other) => sum + other, 0);
        expect(behind).toBeLessThan(size / 4 + 1);
      }
    }),
  );
});

test('a segment is written anew when much of it is gone, or its weeks are old', () => {
  const [large, small] = [{ ...sized(1000), gone: 400 }, sized(1000)];
  expect(toMerge([large], { firstWeek: WEEK, isQuiet: true })).toEqual([large]);
  expect(toMerge([small], { firstWeek: WEEK + 7, isQuiet: true })).toEqual([]);
  expect(toMerge([small], { firstWeek: WEEK + 8, isQuiet: false })).toEqual([small]);
});
