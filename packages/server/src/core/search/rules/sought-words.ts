import type { QueryWord } from './query-words.js';

/** A word as it is looked for. */
export interface SoughtWord extends QueryWord {
  /** True to take words that it is the beginning of. */
  begins: boolean;
  /** True to take words that sound the same. */
  sounds: boolean;
  /** True for offers that bear it alone (see `isBearing`). */
  bears: boolean;
  /** True where offers need not have it: those that do are worth more. */
  adds: boolean;
  /** True for one of those of which offers that have all come first. */
  prefers: boolean;
  parts: readonly SoughtWord[];
}

/** Facts about a word that is looked for, beside itself. */
export interface HowSought {
  bears?: boolean;
  adds?: boolean;
  prefers?: boolean;
  isUnfinished?: boolean;
}

/** Letters of a word whose sound tells it from others, though it is spelt right. */
const SURE_SOUND = 6;

/** Letters of a beginning that counts even where it is a word itself. */
const SURE_BEGINNING = 4;

/**
 * How a word is looked for. Short words that mean something are no beginnings: « rap », « car » are not those of
 * « rapide » and « carotte ». A word that nobody writes so may be misspelt, and is not taken by its sound, but mended.
 *
 * @param how.bears true where offers must bear it
 * @param how.adds true where offers need not have it
 * @param how.isUnfinished true while it is typed: it is a beginning, whatever it means
 * @param isWritten true where an offer has the word; with `isNaming`, in its title or sector
 */
export function toSought(
  word: QueryWord,
  { bears = false, adds = false, prefers = false, isUnfinished = false }: HowSought,
  isWritten: (word: QueryWord, isNaming: boolean) => boolean,
): SoughtWord {
  const { full, parts, isKnown } = word;
  const isExpression = parts.length > 0;
  const begins = isUnfinished || full.length >= SURE_BEGINNING || !(isKnown || isWritten(word, true));
  const sounds = full.length >= SURE_SOUND && (isKnown || isWritten(word, false));
  return {
    ...word,
    // What may ask is in many a name: « une petite boîte » is no reason for « La Petite École ».
    wholly: adds && word.isDoubtful ? 'near' : word.wholly,
    begins: begins && !isExpression,
    sounds: sounds && !isExpression,
    bears,
    adds,
    prefers,
    parts: parts.map((part) => ({
      ...part,
      parts: [],
      begins: false,
      sounds: false,
      bears,
      adds: false,
      prefers: false,
    })),
  };
}
