import { WEEK_WORDS } from './calendar.js';
import type { Segment } from './segment.js';

/** The columns that hold a number, or a few, for each offer. */
export const COLUMNS = [
  'idHigh',
  'idLow',
  'x',
  'y',
  'z',
  'flags',
  'weeks',
  'lastWeek',
  'publishedAt',
  'remaining',
  'waiting',
] as const satisfies (keyof Segment)[];

export type Columns = Pick<Segment, (typeof COLUMNS)[number]>;

/** Columns for so many offers, all zero. */
export function emptyColumns(size: number): Columns {
  return {
    idHigh: new Float64Array(size),
    idLow: new Float64Array(size),
    x: new Float64Array(size),
    y: new Float64Array(size),
    z: new Float64Array(size),
    flags: new Uint32Array(size),
    weeks: new Uint32Array(size * WEEK_WORDS),
    lastWeek: new Uint16Array(size),
    publishedAt: new Float64Array(size),
    remaining: new Int16Array(size),
    waiting: new Uint16Array(size),
  };
}

/** The same columns with room for more offers. */
export function enlarge(columns: Columns, size: number): Columns {
  const larger = emptyColumns(size);
  for (const name of COLUMNS) larger[name].set(columns[name]);
  return larger;
}

/** Copies what columns hold of an offer, but for its weeks, which may be counted from another. */
export function copyOffer(to: Columns, place: number, from: Columns, offer: number): void {
  to.idHigh[place] = from.idHigh[offer] ?? 0;
  to.idLow[place] = from.idLow[offer] ?? 0;
  to.x[place] = from.x[offer] ?? 0;
  to.y[place] = from.y[offer] ?? 0;
  to.z[place] = from.z[offer] ?? 0;
  to.flags[place] = from.flags[offer] ?? 0;
  to.lastWeek[place] = from.lastWeek[offer] ?? 0;
  to.publishedAt[place] = from.publishedAt[offer] ?? 0;
  to.remaining[place] = from.remaining[offer] ?? 0;
  to.waiting[place] = from.waiting[offer] ?? 0;
}

/** The earliest of the last weeks; infinite without offers. */
export function firstLastWeekOf({ lastWeek }: Columns): number {
  let first = Infinity;
  for (const week of lastWeek) first = Math.min(first, week);
  return first;
}
