/** Words of which something is remembered, at most. */
const MOST_WORDS = 1000;

/** What was found out about words, by each. */
type Known<Found> = Map<string, { found: Found }>;

/** All that is remembered of words, as long as nothing changes. */
export interface KnownWords {
  /** What misspelt ones were mended to; undefined where nothing is like them. */
  mended: Known<string | undefined>;
  /** Whether an offer answers them. */
  answered: Known<boolean>;
  /** How most titles write them. */
  spelt: Known<string>;
}

/** What is known of a word, or is found out now. */
export function remembered<Found>(known: Known<Found>, word: string, find: () => Found): Found {
  const before = known.get(word);
  if (before) return before.found;
  const found = find();
  known.set(word, { found });
  return found;
}

/** Remembers what was found out about words: the ways out of a search ask for its words again and again. */
export class WordMemory {
  #version = '';
  #known = nothingKnown();

  /** @param version of all that decides what is found out */
  of(version: string): KnownWords {
    const isFull = Object.values(this.#known).some(({ size }) => size >= MOST_WORDS);
    if (version !== this.#version || isFull) this.#known = nothingKnown();
    this.#version = version;
    return this.#known;
  }
}

function nothingKnown(): KnownWords {
  return { mended: new Map(), answered: new Map(), spelt: new Map() };
}
