import type { QueryWord } from './query-words.js';
import { SHORTEST_HEARD } from './sound.js';

/** A word as it is looked for. */
export interface SoughtWord extends QueryWord {
  /** True to take words that it is the beginning of. */
  begins: boolean;
  /** True to take words that sound the same. */
  sounds: boolean;
  parts: readonly SoughtWord[];
}

/** Letters of a beginning that counts even where it is a word itself. */
const SURE_BEGINNING = 4;

/**
 * How a word is looked for. Short words that mean something are no beginnings: « rap », « car » are not those of
 * « rapide » and « carotte ». A word that nobody writes so may be misspelt, and is not taken by its sound, but mended.
 *
 * @param isWritten true where an offer has the word; with `isBearing`, in its title or sector
 */
export function toSought(
  word: QueryWord,
  isWritten: (word: QueryWord, isBearing: boolean) => boolean,
): SoughtWord {
  const { full, parts, isKnown } = word;
  const isExpression = parts.length > 0;
  const begins = full.length >= SURE_BEGINNING || !(isKnown || isWritten(word, true));
  const sounds = full.length >= SHORTEST_HEARD && (isKnown || isWritten(word, false));
  return {
    ...word,
    begins: begins && !isExpression,
    sounds: sounds && !isExpression,
    parts: parts.map((part) => ({ ...part, parts: [], begins: false, sounds: false })),
  };
}
