import { SECTOR_CODES } from '@1eleve1stage/sdk/contract';
import { WEEK_WORDS, WINDOW } from './calendar.js';
import { CLOSED, FLAGS, sectorOf } from './flags.js';

// For each thing that is asked of an offer with a yes or no, a row of one bit an offer: neighbours in the grid are
// asked thirty-two at a time.

/** Rows, one after the other. */
export interface Bitmaps {
  bits: Uint32Array;
  /** Words of 32 offers in a row. */
  length: number;
}

/** Flags have the rows of their bits, from the first; sectors and weeks follow. */
const FIRST_WEEK_ROW = FLAGS + SECTOR_CODES.length;
const ROWS = FIRST_WEEK_ROW + WINDOW;

/** Row of a flag (see `flags.ts`). */
export function rowOfFlag(flag: number): number {
  return 31 - Math.clz32(flag);
}

/** Row of a sector, by its number. */
export function rowOfSector(sector: number): number {
  return FLAGS + sector;
}

/** Row of a week, counted from the first of the window; undefined for one that is not in it. */
export function rowOfWeek(week: number): number | undefined {
  return week >= 0 && week < WINDOW ? FIRST_WEEK_ROW + week : undefined;
}

/** Offers told between two pauses: about a millisecond. */
const PAUSE_EVERY = 16_384;

/** The bitmaps of columns; it pauses, so that whoever drives it can do something else meanwhile. */
export function* toBitmaps(
  { flags, weeks }: { flags: Uint32Array; weeks: Uint32Array },
  size: number,
): Generator<void, Bitmaps> {
  const length = Math.ceil(size / 32);
  const bits = new Uint32Array(ROWS * length);
  for (let offer = 0; offer < size; offer += 1) {
    if (offer % PAUSE_EVERY === PAUSE_EVERY - 1) yield;
    const [word, bit] = [offer >>> 5, 1 << (offer & 31)];
    const flag = flags[offer] ?? 0;
    setAll(bits, flag & (2 ** FLAGS - 1), { first: word, length, bit });
    const sector = rowOfSector(sectorOf(flag)) * length + word;
    bits[sector] = (bits[sector] ?? 0) | bit;
    for (let index = 0; index < WEEK_WORDS; index += 1) {
      const first = (FIRST_WEEK_ROW + index * 32) * length + word;
      setAll(bits, weeks[offer * WEEK_WORDS + index] ?? 0, { first, length, bit });
    }
  }
  return { bits, length };
}

/** Sets an offer's bit in the rows whose numbers are the bits of `rows`. */
function setAll(
  bits: Uint32Array,
  rows: number,
  { first, length, bit }: { first: number; length: number; bit: number },
): void {
  for (let left = rows; left !== 0; left &= left - 1) {
    const at = first + (31 - Math.clz32(left & -left)) * length;
    bits[at] = (bits[at] ?? 0) | bit;
  }
}

/** Notes whether an offer is closed: the one bit that changes. */
export function setClosed(bitmaps: Bitmaps, offer: number, isClosed: boolean): void {
  passingBy.delete(bitmaps);
  const { bits, length } = bitmaps;
  const at = rowOfFlag(CLOSED) * length + (offer >>> 5);
  const bit = 1 << (offer & 31);
  bits[at] = isClosed ? (bits[at] ?? 0) | bit : (bits[at] ?? 0) & ~bit;
}

/** Rows that are asked for: all of some, none of others, and of each group any. */
export interface AskedRows {
  all: readonly number[];
  none: readonly number[];
  groups: readonly (readonly number[])[];
}

/** Those of the 32 offers of a word that have what is asked for, as bits. */
export function passingOf(bitmaps: Bitmaps, { all, none, groups }: AskedRows, word: number): number {
  const { bits, length } = bitmaps;
  let passing = -1;
  // An iterator for each would be garbage, a megabyte in a hundred searches.
  for (let at = 0; at < none.length; at += 1) passing &= ~(bits[(none[at] ?? 0) * length + word] ?? 0);
  for (let at = 0; at < all.length; at += 1) passing &= bits[(all[at] ?? 0) * length + word] ?? 0;
  for (let at = 0; at < groups.length && passing !== 0; at += 1)
    passing &= anyOf(bitmaps, groups[at] ?? [], word);
  return passing;
}

function anyOf({ bits, length }: Bitmaps, rows: readonly number[], word: number): number {
  let some = 0;
  for (let at = 0; at < rows.length; at += 1) some |= bits[(rows[at] ?? 0) * length + word] ?? 0;
  return some;
}

/** A condition that rows do not tell, and a name that is its own. */
export interface Condition {
  name: string;
  holds: (offer: number) => boolean;
}

/** Ways to ask rows that are kept of a segment: most searches without a place ask the same. */
const MOST_PASSING = 8;

/** Bits of the offers that have what is asked for, by what is asked, until one of them is closed or opened. */
const passingBy = new WeakMap<Bitmaps, Map<string, Uint32Array>>();

/** The same as `passingOf` for all words, of offers that a condition holds for. */
export function allPassing(bitmaps: Bitmaps, rows: AskedRows, also?: Condition): Uint32Array {
  const { all, none, groups } = rows;
  const key = [all, none, ...groups, also?.name].join(';');
  const kept = passingBy.get(bitmaps) ?? new Map<string, Uint32Array>();
  let passing = kept.get(key);
  if (passing) return passing;
  passing = new Uint32Array(bitmaps.length).map((_, word) => {
    const told = passingOf(bitmaps, rows, word);
    return also ? holding(also, told, word) : told;
  });
  if (kept.size === MOST_PASSING) kept.clear();
  passingBy.set(bitmaps, kept.set(key, passing));
  return passing;
}

function holding({ holds }: Condition, offers: number, word: number): number {
  let held = offers;
  for (let left = offers; left !== 0; left &= left - 1) {
    const at = 31 - Math.clz32(left & -left);
    if (!holds((word << 5) + at)) held &= ~(1 << at);
  }
  return held;
}
