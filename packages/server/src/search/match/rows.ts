import { allPassing, rowOfFlag, rowOfSector, rowOfWeek, type AskedRows } from '../bitmaps.js';
import { passes, type Test } from './filter.js';

/** The rows that a filter asks for. */
export function rowsOf({ filter: { care, want, sectors }, segment: { firstWeek }, weeks }: Test): AskedRows {
  const [all, none]: [number[], number[]] = [[], []];
  for (let left = care; left !== 0; left &= left - 1) {
    const flag = left & -left;
    ((want & flag) !== 0 ? all : none).push(rowOfFlag(flag));
  }
  const groups: number[][] = [];
  if (weeks) groups.push(weeks.flatMap((week) => rowOfWeek(week - firstWeek) ?? []));
  if (sectors)
    groups.push([...sectors.entries()].flatMap(([sector, passes]) => (passes ? rowOfSector(sector) : [])));
  return { all, none, groups };
}

/** False where there are conditions that one bit does not tell: they are asked of each offer. */
export function isToldByRows({ filter, someAreOver }: Test): boolean {
  return filter.school === undefined && !someAreOver;
}

/** Offers of a segment that pass every filter but the distance, one bit each; undefined where a school decides. */
export function passingOffers(test: Test): Uint32Array | undefined {
  const { filter, segment, someAreOver } = test;
  if (filter.school) return undefined;
  const isOpen = { name: `from ${filter.firstOpen}`, holds: (offer: number) => passes(test, offer) };
  return allPassing(segment.bitmaps, rowsOf(test), someAreOver ? isOpen : undefined);
}

/** The same as a question that is asked of many. */
export function toPasses(test: Test): (offer: number) => boolean {
  const passing = passingOffers(test);
  return passing
    ? (offer) => (((passing[offer >>> 5] ?? 0) >>> (offer & 31)) & 1) === 1
    : (offer) => passes(test, offer);
}
