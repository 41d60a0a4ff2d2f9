import { addWeeks, mondayOf, weekOf, type Week } from '@1eleve1stage/sdk/contract';

// A week is a number that grows by one each week; an offer's weeks are bits of a window.

const DAY = 86_400_000;

/** Number of the week, counted from the one of 1 January 1970. */
export function weekNumber(week: Week): number {
  const known = numbers.get(week);
  if (known !== undefined) return known;
  // 1 January 1970 was a Thursday.
  const number = (mondayOf(week).getTime() / DAY + 3) / 7;
  if (numbers.size < MOST_KNOWN) numbers.set(week, number);
  return number;
}

/** The week of a number. */
export function weekOfNumber(number: number): Week {
  return addWeeks(EPOCH, number);
}

const EPOCH = weekOf(new Date(0));
const numbers = new Map<Week, number>();
const MOST_KNOWN = 10_000;

/** 32-bit words an offer's weeks take. */
export const WEEK_WORDS = 4;

/** Weeks that are told apart, from the first of the window: two school years and some. */
export const WINDOW = WEEK_WORDS * 32;

/** Weeks after which a window is moved on, long before a week that pupils may choose would be beyond it. */
export const WINDOW_AGE = 8;

/** Sets the bits of the weeks within the window of an offer. */
export function setWeeks(
  bits: Uint32Array,
  offer: number,
  numbersOfWeeks: Iterable<number>,
  first: number,
): void {
  for (const number of numbersOfWeeks) {
    const bit = number - first;
    if (bit < 0 || bit >= WINDOW) continue;
    const word = offer * WEEK_WORDS + (bit >>> 5);
    bits[word] = ((bits[word] ?? 0) | (1 << (bit & 31))) >>> 0;
  }
}

/** The numbers of an offer's weeks within the window, in order. */
export function* weeksOf(bits: Uint32Array, offer: number, first: number): Generator<number> {
  for (let word = 0; word < WEEK_WORDS; word += 1) {
    let left = bits[offer * WEEK_WORDS + word] ?? 0;
    while (left !== 0) {
      const bit = 31 - Math.clz32(left & -left);
      yield first + word * 32 + bit;
      left = (left & (left - 1)) >>> 0;
    }
  }
}

/** Counts an offer under each of its weeks, by their places in the window. */
export function countWeeks(counts: Uint32Array, bits: Uint32Array, offer: number): void {
  for (let word = 0; word < WEEK_WORDS; word += 1) {
    for (let left = bits[offer * WEEK_WORDS + word] ?? 0; left !== 0; left &= left - 1) {
      const place = word * 32 + 31 - Math.clz32(left & -left);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
}
