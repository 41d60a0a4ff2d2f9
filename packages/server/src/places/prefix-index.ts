import type { Lines } from './lines.js';
import { NearNames } from './near-names.js';

/** Finds by the beginning of a key. Values are small whole numbers: ranks, the first being the best. */
export interface PrefixIndex {
  /** Ranks of the keys that begin so, in the keys' order; one rank may come several times. */
  startingWith(prefix: string): Uint32Array;
  /** Ranks of that very key. */
  exactly(key: string): Uint32Array;
  /** Ranks of keys that are a slip or two from it, the nearest first; `cost` is lower the nearer they are. */
  near(key: string): { rank: number; cost: number }[];
}

/** The sign between a key and its rank; it comes before all that a key is made of. */
const TAB = '\t';

/** The lines of an index, in order: a key and a rank. */
export function writePrefixIndex(entries: readonly (readonly [key: string, rank: number])[]): string[] {
  return entries.map(([key, rank]) => `${key}${TAB}${rank}`).sort();
}

/** An index as it was written; each look-up is two binary searches, whatever their number. */
export function readPrefixIndex(lines: Lines): PrefixIndex {
  const names = new NearNames(lines);
  const ranks = Uint32Array.from({ length: lines.length }, (_, line) => lines.numberAtEnd(line));
  return {
    // U+FFFF begins no key, so it bounds all that begin with the prefix.
    startingWith: (prefix) => ranks.subarray(firstFrom(lines, prefix), firstFrom(lines, `${prefix}\uffff`)),
    exactly: (key) =>
      ranks.subarray(firstFrom(lines, `${key}${TAB}`), firstFrom(lines, `${key}${TAB}\uffff`)),
    near: (key) =>
      names
        .near(key)
        .map(({ line, cost }) => ({ rank: ranks[line] ?? 0, cost }))
        .sort((a, b) => a.cost - b.cost || a.rank - b.rank),
  };
}

/** The first line that does not come before a text. */
function firstFrom(lines: Lines, text: string): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines.at(middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
