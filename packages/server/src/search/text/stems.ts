import { stemOf } from '../../core/search/rules/stem.js';
import type { Index } from '../segment.js';

/** Words whose stems are worked out between two pauses: about a millisecond where none is known. */
const PAUSE_EVERY = 1024;

/**
 * The stems of a dictionary, each with the places of its words; it pauses, so that whoever drives it can do something
 * else meanwhile.
 *
 * @param words in the order of their code units, each once
 */
export function* toStems(words: readonly string[]): Generator<void, Index> {
  const stemOfWord: string[] = [];
  for (const word of words) {
    stemOfWord.push(knownStemOf(word));
    if (stemOfWord.length % PAUSE_EVERY === 0) yield;
  }
  const byStem = Uint32Array.from(words.keys()).sort((a, b) => {
    const [left = '', right = ''] = [stemOfWord[a], stemOfWord[b]];
    return left < right ? -1 : left > right ? 1 : a - b;
  });
  yield;
  const keys: string[] = [];
  const starts: number[] = [];
  for (const [index, word] of byStem.entries()) {
    const stem = stemOfWord[word] ?? '';
    if (stem === keys.at(-1)) continue;
    keys.push(stem);
    starts.push(index);
  }
  return { keys, starts: Uint32Array.from([...starts, words.length]), postings: byStem };
}

const known = new Map<string, string>();
/** Words of all offers of the country, some times over. */
const MOST_KNOWN = 500_000;

/** A stem is worked out once for each word of the language, not of each text. */
function knownStemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = stemOf(word);
    if (known.size < MOST_KNOWN) known.set(word, stem);
  }
  return stem;
}
