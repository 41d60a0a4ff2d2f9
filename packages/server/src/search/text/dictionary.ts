import type { Index } from '../segment.js';

// Words in the order of their code units: those that begin the same are neighbours.

/** From the first word, up to and without the last. */
export interface WordRange {
  from: number;
  to: number;
}

/** The words that begin with a prefix. */
export function wordsFrom(words: readonly string[], prefix: string): WordRange {
  return narrow(words, prefix, 0, { from: 0, to: words.length });
}

/** The place of a word; -1 when it is not there. */
export function placeOf(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : -1;
}

/** The postings of a key; none where it is not there. */
export function postingsOf(index: Index, key: string): Uint32Array {
  const place = placeOf(index.keys, key);
  return place < 0 ? NONE : postingsAt(index, place);
}

/** The postings of the key at a place. */
export function postingsAt({ starts, postings }: Index, place: number): Uint32Array {
  return postings.subarray(starts[place], starts[place + 1]);
}

const NONE = new Uint32Array();

/** Of words that agree up to `depth`, those that go on with the letters of `text` from there. */
export function narrow(words: readonly string[], text: string, depth: number, range: WordRange): WordRange {
  let { from, to } = range;
  for (let at = depth; at < text.length && from < to; at += 1) {
    const letter = text.charCodeAt(at);
    from = firstAt(words, at, letter, from, to);
    to = firstAt(words, at, letter + 1, from, to);
  }
  return { from, to };
}

/** The first of the words, which agree before `at`, whose letter there is `letter` or a later one. */
export function firstAt(
  words: readonly string[],
  at: number,
  letter: number,
  from: number,
  to: number,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    // A word that ends before has NaN here: it comes first.
    if ((words[middle] ?? '').charCodeAt(at) >= letter) high = middle;
    else low = middle + 1;
  }
  return low;
}
