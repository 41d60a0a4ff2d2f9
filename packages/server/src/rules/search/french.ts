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
  /** Stems of what offers say for it; see `pupil-words.ts`. */
  related: readonly string[];
}

/** Marks the stems among the terms of a text, so that they never match as a prefix. */
export const STEM_MARK = '=';

/** More is not read: a query is a few words. */
const LONGEST_QUERY = 400;
const MOST_WORDS = 12;

const STOP_WORDS = new Set(
  (
    'a au aux avec c ce ces chez comme d dans de des du e elle en es est et eux il ils j je l la le les leur leurs ' +
    'lui m ma mais me mes moi mon n ne nos notre nous on ou par pas pour qu que qui s sa se ses si son sont sous ' +
    'sur t ta te tes toi ton tu un une vos votre vous y'
  ).split(' '),
);

/**
 * The terms a text is found by: each word in full and, marked, its stem; small words left out,
 * inclusive forms in both genders.
 */
export function termsOf(text: string): string[] {
  return [...new Set(fullWordsOf(text).flatMap((word) => [word, STEM_MARK + stemOf(word)]))];
}

/** The words of a text in full, small words left out, inclusive forms in both genders. */
export function fullWordsOf(text: string): string[] {
  return wordsOf(spellInclusive(foldLetters(text))).filter((word) => !STOP_WORDS.has(word));
}

/**
 * The words of a query, at most 12, each once. Small words count only when there is nothing else,
 * since `la` may be the beginning of a word. An inclusive form is one word.
 */
export function queryWords(text: string): QueryWord[] {
  const words = [...new Set(wordsOf(dropInclusive(foldLetters(text.slice(0, LONGEST_QUERY)))))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words)
    .slice(0, MOST_WORDS)
    .map((word) => ({ full: word, stem: stemOf(word), related: relatedStems(word) }));
}
