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

const SMALL_WORDS = toSet(
  'a au aux avec c ce ces chez comme d dans de des du e elle en es est et eux il ils j je l la le les leur leurs ' +
    'lui m ma mais me mes moi mon n ne nos notre nous on ou par pas pour qu que qui s sa se ses si son sont sous ' +
    'sur t ta te tes toi ton tu un une vos votre vous y',
);

/** Said of any internship, by pupils and by offers. */
const ASKING_WORDS = toSet(
  'stage stages metier metiers decouverte decouvertes decouvrir observation travailler faire etre veux voudrais ' +
    'aime aimerais trouver entreprise entreprises 4e 4eme quatrieme 3e 3eme troisieme 2de 2nde seconde',
);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word) || ASKING_WORDS.has(word);
}

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
 * The words of a query, at most 12, each once. Small words count only when there is nothing else,
 * since `la` may be the beginning of a word; `stage` alone asks for any. An inclusive form is one word.
 */
export function queryWords(text: string): QueryWord[] {
  const words = [...new Set(wordsOf(dropInclusive(foldLetters(text.slice(0, LONGEST_QUERY)))))];
  const telling = words.filter((word) => !isSmall(word));
  const isAnyMeant = telling.length === 0 && words.some((word) => ASKING_WORDS.has(word));
  return (telling.length > 0 || isAnyMeant ? telling : words)
    .slice(0, MOST_WORDS)
    .map((word) => ({ full: word, stem: stemOf(word), related: relatedStems(word) }));
}
