import { remembering } from '../../base/remember.js';
import {
  askingTogetherAt,
  isAsking,
  isDoubtful,
  isLinking,
  isPronoun,
  isRank,
  isSmall,
  isTelling,
} from './asking-words.js';
import { piecedWordAt } from './apart.js';
import { readEmoji } from './emoji.js';
import { foldLetters, wordsOf } from '@1eleve1stage/sdk/rules';
import { dropInclusive } from './inclusive.js';
import {
  beginsExpression,
  familyOf,
  isCommon,
  isKnown,
  isRefusal,
  isSaid,
  LONGEST_EXPRESSION,
  meaningsOf,
  sayingOf,
  type Meanings,
} from './meanings.js';
import { misspeltExpressionAt } from './misspelt-expressions.js';
import { refusedAmong, refuses } from './negation.js';
import type { Likeness } from './relevance.js';
import { spelledOut } from './short-messages.js';
import { stemOf } from './stem.js';

/** One word of a query, or an expression of several. */
export interface QueryWord extends Meanings {
  /** As typed, folded: it matches as a beginning. An expression has spaces. */
  full: string;
  /** Its inflections match by it. */
  stem: string;
  /** The words of an expression, whose own meanings do not count: offers that have all of them answer, too. */
  parts: readonly QueryWord[];
  /** The words it is typed in, where it is written in pieces; folded. */
  pieces?: string;
  /** True where the vocabulary has it. */
  isKnown: boolean;
  /** What a word of the same stem is worth. */
  wholly: Likeness;
  /** True where it may ask, and tell nothing of an offer. */
  isDoubtful: boolean;
  /** True for what somebody does not want. */
  isRefused: boolean;
}

/** The words that a text looks for. */
export interface Query {
  words: readonly QueryWord[];
  /** Pictures that mean nothing here. */
  unread: readonly string[];
}

const NONE_REFUSED: ReadonlySet<Saying | undefined> = new Set();

/** Behind a word that may ask, these say of what. */
const OF: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des']);

/** More is not read: a query is a few words. */
const LONGEST_QUERY = 400;
const MOST_WORDS = 12;

/**
 * Reads the words of a query, at most 12, each once; how people ask is left out (`asking-words.ts`), and expressions
 * are one word; what is refused is told (`negation.ts`). Small words count only when there is nothing else, as they are typed,
 * since `la` and `pr` may be the beginning of a word; `stage` alone asks for any. An inclusive form is one word.
 *
 * @param asTyped true to leave words written in pieces apart, and shortened ones as they are
 */
export function readQuery(text: string, asTyped = false): Query {
  const { text: spelt, unread } = readEmoji(text.slice(0, LONGEST_QUERY));
  const typed = typedWords(spelt);
  const all = asTyped ? typed : typed.map(spelledOut);
  const together = sayings(all, asTyped);
  const refused = all.some(refuses)
    ? new Set([...refusedAmong(together.map(({ words }) => words))].map((at) => together[at]))
    : NONE_REFUSED;
  // « Le travail d'une assistante sociale », « un poste de secrétaire »: what it is of tells.
  const ofWhat = new Set(
    together.filter(
      ({ words: [word = ''] }, at) => isDoubtful(word) && OF.has(together[at + 1]?.words[0] ?? ''),
    ),
  );
  const said = together.filter(({ words: [word = '', ...more] }) => more.length > 0 || !isLinking(word));
  const asks = said.findLastIndex(({ words: [word = '', ...more] }) => more.length === 0 && isAsking(word));
  const telling = said.filter((one, at) => {
    const [word = '', ...more] = one.words;
    if (more.length > 0) return true;
    return isTelling(word) && !(isDoubtful(word) && (at < asks || (ofWhat.has(one) && at < said.length - 1)));
  });
  const counting =
    telling.length > 0 || asks >= 0 ? telling : typed.map((word): Saying => ({ words: [word] }));
  const once = new Map(counting.map((one) => [one.words.join(' '), one]));
  const words = [...once.values()].slice(0, MOST_WORDS).map((one) => ({
    ...toQueryWord(one.words),
    ...(one.pieces !== undefined && { pieces: one.pieces }),
    isRefused: refused.has(one),
  }));
  return { words, unread };
}

/** The words a name is looked for by: a school may be called what asks elsewhere. Linking words count alone. */
export function nameWords(text: string): string[] {
  const all = [...new Set(typedWords(text.slice(0, LONGEST_QUERY)))];
  const telling = all.filter((word) => !isLinking(word));
  return (telling.length > 0 ? telling : all).slice(0, MOST_WORDS);
}

/**
 * A word that means something and is nobody's name may be an employer's for another reason; a rank that means a trade is
 * that of any other in titles.
 */
function whollyOf(full: string, saying: string): Likeness {
  if (isRank(full)) return 'related';
  return isCommon(saying) ? 'common' : 'whole';
}

/** A word of offers, or an expression, as if it had been typed; each way out of a search asks for the same. */
export const wordToLookFor = remembering({ most: 1000, longest: 100 }, (word) =>
  toQueryWord(word.split(' ')),
);

function typedWords(text: string): string[] {
  // A letter that a program on the way could not read is one left out, which is mended.
  const readable = text.replaceAll('\ufffd', '');
  return wordsOf(dropInclusive(foldLetters(readable)));
}

/** A word, or an expression of several; the words that it is typed in, where it is written in pieces. */
interface Saying {
  words: readonly string[];
  pieces?: string;
}

/** Words as they are said: the longest expressions together, all others alone; pronouns left out. */
function sayings(words: readonly string[], asTyped: boolean): Saying[] {
  const said: Saying[] = [];
  for (let at = 0; at < words.length;) {
    const next = sayingAt(words, at);
    const asking = askingTogetherAt(words, at);
    if (asking > next.length) {
      at += asking;
      continue;
    }
    const isAlone = next.length === 1 && !asTyped;
    const pieced = isAlone ? (piecedWordAt(words, at) ?? misspeltExpressionAt(words, at)) : undefined;
    if (pieced) {
      const pieces = words.slice(at, at + pieced.pieces).join(' ');
      said.push({ words: pieced.word.split(' '), pieces });
    } else if (next.length > 1 || !isPronoun(words, at)) said.push({ words: next });
    at += pieced?.pieces ?? next.length;
  }
  return said;
}

/** What links is of an expression between its words: « pas dans un » is not of « travailler dehors », « en » not of « mécanique auto ». */
function isWhole(words: readonly string[]): boolean {
  const isAtEnd = isLinking(words[0] ?? '') || isLinking(words.at(-1) ?? '');
  return !isAtEnd || words.filter((word) => !isLinking(word)).length < 2;
}

/** True where something is refused within words of which the vocabulary says no such thing: « parle pas aux gens » is no « parler aux gens ». */
function refusesWithin(words: readonly string[]): boolean {
  return words.some(refuses) && !isRefusal(sayingOf(words));
}

function sayingAt(words: readonly string[], at: number): string[] {
  if (!beginsExpression(words[at] ?? '')) return words.slice(at, at + 1);
  for (let end = Math.min(words.length, at + LONGEST_EXPRESSION); end > at + 1; end -= 1) {
    const several = words.slice(at, end);
    if (isWhole(several) && isSaid(sayingOf(several)) && !refusesWithin(several)) return several;
  }
  return words.slice(at, at + 1);
}

function toQueryWord(words: readonly string[]): QueryWord {
  const full = words.join(' ');
  const isExpression = words.length > 1;
  const stem = isExpression ? sayingOf(words) : (familyOf(full) ?? full);
  const found = isExpression ? words.filter((word) => !isSmall(word)) : [];
  return {
    full,
    stem,
    ...meaningsOf(stem),
    // One word of it alone is something else: « sous-marin » is no « marin », « chef d'entreprise » no « chef ».
    parts: found.length > 1 ? found.map((word) => toPart(word, isCommon(stem) ? 'common' : 'whole')) : [],
    isKnown: isExpression || isKnown(stem),
    wholly: whollyOf(full, stem),
    isDoubtful: !isExpression && isDoubtful(full),
    isRefused: false,
  };
}

function toPart(word: string, wholly: Likeness): QueryWord {
  const stem = stemOf(word);
  const none = { related: [], near: [], parts: [], isDoubtful: false, isRefused: false };
  return { full: word, stem, ...none, isKnown: isKnown(stem), wholly };
}
