/** Words that are remembered at most. */
const MOST_WORDS = 1000;

/** The words that misspelt ones were mended to, undefined where nothing is like them; as long as nothing changes. */
export type MendedWords = Map<string, string | undefined>;

/** Remembers what words were mended to: the ways out of a search ask for its words again and again. */
export class MendedMemory {
  #version = '';
  #words: MendedWords = new Map();

  /** @param version of all that decides what a word is mended to */
  of(version: string): MendedWords {
    if (version !== this.#version || this.#words.size >= MOST_WORDS) this.#words = new Map();
    this.#version = version;
    return this.#words;
  }
}
