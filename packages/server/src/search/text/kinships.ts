import { remembering } from '../../core/base/remember.js';
import { hearingOf } from '../../core/search/rules/sound.js';
import { stemOf } from '../../core/search/rules/stem.js';
import type { Index } from '../segment.js';

/** Kinship of words, worked out once for each word of the language, not of each text. */
interface Kinship {
  /** Undefined for a word that has it with none. */
  of: (word: string) => string | undefined;
  known: Map<string, string | undefined>;
}

const STEM: Kinship = { of: stemOf, known: new Map() };
const SOUND: Kinship = { of: hearingOf, known: new Map() };

/** Words of all offers of the country, some times over. */
const MOST_KNOWN = 500_000;

/** Words that are looked at between two pauses: about a millisecond where none is known. */
const PAUSE_EVERY = 1024;

/**
 * The stems of a dictionary, and its sounds, each with the places of its words; it pauses, so that whoever drives it
 * can do something else meanwhile.
 *
 * @param words in the order of their code units, each once
 */
export function* toKinships(words: readonly string[]): Generator<void, { stems: Index; sounds: Index }> {
  return { stems: yield* toIndex(words, STEM), sounds: yield* toIndex(words, SOUND) };
}

/** The stem of a word of texts. */
export function knownStemOf(word: string): string {
  return knownOf(STEM, word) ?? word;
}

/** The sound of a word that is typed (see `hearingOf`): one search asks for it several times. */
export const typedHearingOf = remembering({ most: 100, longest: 40 }, hearingOf);

function* toIndex(words: readonly string[], kinship: Kinship): Generator<void, Index> {
  const shared: (string | undefined)[] = [];
  for (const word of words) {
    shared.push(knownOf(kinship, word));
    if (shared.length % PAUSE_EVERY === 0) yield;
  }
  const places = Uint32Array.from(words.keys()).filter((word) => shared[word] !== undefined);
  places.sort((a, b) => {
    const [left = '', right = ''] = [shared[a], shared[b]];
    return left < right ? -1 : left > right ? 1 : a - b;
  });
  yield;
  const keys: string[] = [];
  const starts: number[] = [];
  for (const [index, word] of places.entries()) {
    const key = shared[word] ?? '';
    if (key === keys.at(-1)) continue;
    keys.push(key);
    starts.push(index);
  }
  return { keys, starts: Uint32Array.from([...starts, places.length]), postings: places };
}

function knownOf({ of, known }: Kinship, word: string): string | undefined {
  if (known.has(word)) return known.get(word);
  const key = of(word);
  if (known.size < MOST_KNOWN) known.set(word, key);
  return key;
}
