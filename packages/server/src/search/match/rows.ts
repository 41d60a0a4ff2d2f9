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

/** Offers of a segment that pass every filter but the distance, as a question that is asked of many. */
export function toPasses(test: Test): (offer: number) => boolean {
  if (!isToldByRows(test)) return (offer) => passes(test, offer);
  const passing = allPassing(test.segment.bitmaps, rowsOf(test));
  return (offer) => (((passing[offer >>> 5] ?? 0) >>> (offer & 31)) & 1) === 1;
}
