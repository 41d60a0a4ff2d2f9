import { isAsking, isDoubtful, isLinking, isSmall, isTelling } from './asking-words.js';
import { foldLetters, wordsOf } from './fold.js';
import { dropInclusive, spellInclusive } from './inclusive.js';
import { relatedStems } from './pupil-words.js';
import { stemOf } from './stem.js';

/** One word of a query. */
export interface QueryWord {
  /** As typed, folded: it matches as a prefix. */
  full: string;
  /** Its inflections match by it. */
  stem: string;
  /** Stems of what offers say for it; see `vocabulary/`. */
  related: readonly string[];
  /** True where it may ask, and tell nothing of an offer. */
  isDoubtful: boolean;
}

/** Marks the stems among the terms of a text, so that they never match as a prefix. */
export const STEM_MARK = '=';

/** More is not read: a query is a few words. */
const LONGEST_QUERY = 400;
const MOST_WORDS = 12;

/**
 * The terms a text is found by: each word in full and, marked, its stem; small words left out,
 * inclusive forms in both genders.
 */
export function termsOf(text: string): string[] {
  return [...new Set(fullWordsOf(text).flatMap((word) => [word, STEM_MARK + stemOf(word)]))];
}

/** The words of a text in full, small words left out, inclusive forms in both genders. */
export function fullWordsOf(text: string): string[] {
  return wordsOf(spellInclusive(foldLetters(text))).filter((word) => !isSmall(word));
}

/**
 * The words of a query, at most 12, each once; how people ask is left out (`asking-words.ts`). Small words count only
 * when there is nothing else, since `la` may be the beginning of a word; `stage` alone asks for any. An inclusive form
 * is one word.
 */
export function queryWords(text: string): QueryWord[] {
  const all = typedWords(text);
  const asks = all.findLastIndex(isAsking);
  const telling = all.filter((word, at) => isTelling(word) && !(at < asks && isDoubtful(word)));
  return (telling.length > 0 || asks >= 0 ? telling : all).slice(0, MOST_WORDS).map((word) => ({
    full: word,
    stem: stemOf(word),
    related: relatedStems(word),
    isDoubtful: isDoubtful(word),
  }));
}

/** The words a name is looked for by: a school may be called what asks elsewhere. Linking words count alone. */
export function nameWords(text: string): string[] {
  const all = typedWords(text);
  const telling = all.filter((word) => !isLinking(word));
  return (telling.length > 0 ? telling : all).slice(0, MOST_WORDS);
}

function typedWords(text: string): string[] {
  // A letter that a program on the way could not read is one left out, which a typo is forgiven for.
  const readable = text.slice(0, LONGEST_QUERY).replaceAll('\ufffd', '');
  return [...new Set(wordsOf(dropInclusive(foldLetters(readable))))];
}

/** A way to look for a query's words. */
export interface Attempt {
  words: readonly QueryWord[];
  /** True where a typo is forgiven. */
  isForgiving: boolean;
}

/** Ways to look for words: each is tried where those before found nothing. */
export function attemptsAt(words: readonly QueryWord[]): Attempt[] {
  const sure = words.filter(({ isDoubtful: mayAsk }) => !mayAsk);
  const isLess = sure.length > 0 && sure.length < words.length;
  return [
    { words, isForgiving: false },
    ...(isLess ? [{ words: sure, isForgiving: false }] : []),
    ...(words.length > 0 ? [{ words: isLess ? sure : words, isForgiving: true }] : []),
  ];
}
