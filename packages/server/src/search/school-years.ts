import { firstWeekOfSchoolYear, schoolYearOfWeek } from '@1eleve1stage/sdk/contract';
import { setWeeks, weekNumber, weekOfNumber, WEEK_WORDS } from './calendar.js';
import { flagOfYear, yearPlace, YEARS } from './flags.js';

/** Offers told between two pauses: about a millisecond. */
const PAUSE_EVERY = 16_384;

/** `firstLastWeeks` of a school year that no offer has a week of. */
const NEVER = 65_535;

/** Number of the first week of a school year, as weeks are numbered here. */
export function firstWeekNumber(schoolYear: number): number {
  return weekNumber(firstWeekOfSchoolYear(schoolYear));
}

/**
 * Notes in the flags of each offer in which school years its weeks are, and returns the earliest of the last weeks
 * that offers have within each. It pauses.
 */
export function* setSchoolYears(
  { flags, weeks }: { flags: Uint32Array; weeks: Uint32Array },
  size: number,
  firstWeek: number,
): Generator<void, number[]> {
  const years = yearsFrom(firstWeek);
  const firstLast = Array.from({ length: YEARS }, () => NEVER);
  for (let offer = 0; offer < size; offer += 1) {
    if (offer % PAUSE_EVERY === PAUSE_EVERY - 1) yield;
    let flag = flags[offer] ?? 0;
    for (const { mask, yearFlag, place } of years) {
      const last = lastBit(weeks, offer * WEEK_WORDS, mask);
      flag = last < 0 ? flag & ~yearFlag : flag | yearFlag;
      if (last >= 0) firstLast[place] = Math.min(firstLast[place] ?? NEVER, firstWeek + last);
    }
    flags[offer] = flag;
  }
  return firstLast;
}

/** The last bit that is set in the words from `start` on and in a mask; -1 where none is. */
function lastBit(words: Uint32Array, start: number, mask: Uint32Array): number {
  for (let word = WEEK_WORDS - 1; word >= 0; word -= 1) {
    const both = (words[start + word] ?? 0) & (mask[word] ?? 0);
    if (both !== 0) return word * 32 + 31 - Math.clz32(both);
  }
  return -1;
}

/** A school year, and which of a window's weeks are in it. */
interface YearOfWindow {
  place: number;
  yearFlag: number;
  mask: Uint32Array;
}

/** The school years that a window of weeks reaches; the last one asked for is kept, for each change asks. */
function yearsFrom(firstWeek: number): readonly YearOfWindow[] {
  if (lastAsked.firstWeek !== firstWeek) lastAsked = { firstWeek, years: toYears(firstWeek) };
  return lastAsked.years;
}

let lastAsked: { firstWeek: number; years: readonly YearOfWindow[] } = { firstWeek: NaN, years: [] };

function toYears(firstWeek: number): YearOfWindow[] {
  const first = schoolYearOfWeek(weekOfNumber(firstWeek));
  return Array.from({ length: YEARS }, (_, index) => {
    const year = first + index;
    const [from, to] = [firstWeekNumber(year), firstWeekNumber(year + 1)];
    const mask = new Uint32Array(WEEK_WORDS);
    const numbers = Array.from({ length: to - from }, (__, week) => from + week);
    setWeeks(mask, 0, numbers, firstWeek);
    return { place: yearPlace(year), yearFlag: flagOfYear(year), mask };
  });
}
