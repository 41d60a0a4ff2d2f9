/** Finds by the beginning of a key. Values are small whole numbers: ranks, the first being the best. */
export interface PrefixIndex {
  /** Ranks of the keys that begin so, in the keys' order; one rank may come several times. */
  startingWith(prefix: string): Uint32Array;
  /** Ranks of that very key. */
  exactly(key: string): Uint32Array;
}

/** Sorts the keys once; each look-up is then two binary searches, whatever their number. */
export function createPrefixIndex(entries: Iterable<readonly [key: string, rank: number]>): PrefixIndex {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const keys = sorted.map(([key]) => key);
  const ranks = Uint32Array.from(sorted, ([, rank]) => rank);
  return {
    // U+FFFF ends no key, so it bounds all that begin with the prefix.
    startingWith: (prefix) => ranks.subarray(firstFrom(keys, prefix), firstFrom(keys, `${prefix}\uffff`)),
    exactly: (key) => ranks.subarray(firstFrom(keys, key), firstFrom(keys, `${key}\0`)),
  };
}

/** Position of the first key that is not before `key`. */
function firstFrom(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
