import {
  GOODS_OF_TOWNS,
  HOUSES,
  NAMED_HERE,
  SAID_HERE,
  VOCABULARY,
  WISHES,
  type Relation,
} from '../vocabulary/index.js';
import { foldText } from '@1eleve1stage/sdk/rules';
import { remembering } from '../../base/remember.js';
import { RIGHT_WORDS } from '../vocabulary/right-words.js';
import { isLinking } from './asking-words.js';
import { beginningWith } from './beginnings.js';
import { refuses } from './negation.js';
import { stemOf } from './stem.js';

/** Stems of what offers say for what a pupil says: what an adviser would show first, and next. */
export interface Meanings {
  related: readonly string[];
  near: readonly string[];
}

const NONE: Meanings = { related: [], near: [] };

/** The vocabulary by its stems. */
interface Stemmed {
  meanings: ReadonlyMap<string, Meanings>;
  known: ReadonlySet<string>;
  mentioned: ReadonlySet<string>;
  right: ReadonlySet<string>;
  houses: ReadonlySet<string>;
  wishes: ReadonlySet<string>;
  /** Words in full, as they are spelt. */
  written: ReadonlySet<string>;
  /** The first stems of expressions. */
  beginnings: ReadonlySet<string>;
  /** Expressions within which something is refused. */
  refusals: ReadonlySet<string>;
}

let stemmed: Stemmed | undefined;

/**
 * The vocabulary, read when it is first asked for: that takes a third of a second, and most commands search nothing.
 * Who serves searches asks before they come.
 */
export function readVocabulary(): Stemmed {
  return (stemmed ??= {
    meanings: readMeanings(),
    known: readKnown(),
    mentioned: readMentioned(),
    right: new Set(RIGHT_WORDS.map((word) => stemOf(foldText(word)))),
    houses: new Set(HOUSES.map((one) => sayingOf(one.split(' ')))),
    wishes: new Set(saidIn(WISHES).map((one) => sayingOf(one.split(' ')))),
    written: readWritten(),
    beginnings: readBeginnings(),
    refusals: readRefusals(),
  });
}

/** Words of the longest expression that is known. */
export const LONGEST_EXPRESSION = Math.max(...saidIn(VOCABULARY).map((one) => one.split(' ').length));

/** Words said in France, by themselves: they are spelt right, and mean something. */
export const SAID_WORDS = singleWords(SAID_HERE);

/** Those of them that name what is looked for, and expressions that do. */
export const NAMED: readonly string[] = [...new Set(saidIn(NAMED_HERE))].sort();

/** Expressions said in France, by their words written as one: « sagefemme ». */
export const JOINED: ReadonlyMap<string, string> = new Map(
  saidIn(SAID_HERE)
    .filter((one) => one.includes(' '))
    .map((one) => [one.replaceAll(' ', ''), one]),
);

/**
 * The stems of words that are said together, by which meanings are known: « bureau d'études » is « bureau étude ». What
 * links a word alone is of it: « sous-marin » is no « marin ».
 */
export function sayingOf(words: readonly string[]): string {
  const telling = words.filter((word) => !isLinking(word));
  return (telling.length > 1 ? telling : words).map(stemOf).join(' ');
}

/** Words of offers for what is said (see `sayingOf`); nothing for most words. */
export function meaningsOf(saying: string): Meanings {
  return readVocabulary().meanings.get(saying) ?? NONE;
}

/** True for what has meanings of its own (see `sayingOf`). */
export function isSaid(saying: string): boolean {
  return readVocabulary().meanings.has(saying);
}

/** True for a word that an expression begins with: nearly all others need not be looked at with those behind. */
export function beginsExpression(word: string): boolean {
  return readVocabulary().beginnings.has(stemOf(word));
}

/** True for an expression of the vocabulary within which something is refused (see `sayingOf`): « sais pas quoi faire ». */
export function isRefusal(saying: string): boolean {
  return readVocabulary().refusals.has(saying);
}

/** True for the name of somebody who employs (see `sayingOf`). */
export function isHouse(saying: string): boolean {
  return readVocabulary().houses.has(saying);
}

/** True for what means something (see `sayingOf`) and is not the name of a house, which its own offers tell best. */
export function isCommon(saying: string): boolean {
  const { meanings, houses } = readVocabulary();
  return meanings.has(saying) && !houses.has(saying);
}

/** True for what somebody wishes, and may do in many a trade. */
export function isWish(saying: string): boolean {
  return readVocabulary().wishes.has(saying);
}

/** A word without the s or the x of a plural. */
export function singularOf(word: string): string {
  return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word;
}

/** True for a word that is spelt as one of the vocabulary or of everyday language is; in the plural, too. */
export function isWritten(word: string): boolean {
  const { written } = readVocabulary();
  return written.has(word) || written.has(singularOf(word));
}

/** Letters that a longer word has more than its inflections have. */
const LONGER = 2;

/** True for the beginning of a word of pupils that goes on: it may be half typed. */
export function beginsSaid(beginning: string): boolean {
  return beginningWith(SAID_WORDS, beginning).some(({ length }) => length >= beginning.length + LONGER);
}

/** Letters of a beginning that may be of one family of words alone. */
const SURE_FAMILY = 4;

/**
 * What a word means that nobody spells so and words of pupils begin with: what these do, where they are of one family;
 * nothing, where they are of several. Its own stem may be that of another: « phar » is no « phare », « magis » no « magie ».
 *
 * @returns the stem of the family; undefined of several; the word's own where nothing begins so, or it is spelt right
 */
export const familyOf = remembering({ most: 2000, longest: 40 }, (word): string | undefined => {
  if (word.length < SURE_FAMILY || isWritten(word)) return stemOf(word);
  let family: string | undefined;
  for (const said of beginningWith(SAID_WORDS, word)) {
    const stem = stemOf(said);
    if (family !== undefined && stem !== family) return undefined;
    family = stem;
  }
  return family ?? stemOf(word);
});

/** True for the stem of a word of the vocabulary, of pupils or of offers: it is spelt right. */
export function isKnown(stem: string): boolean {
  return readVocabulary().known.has(stem);
}

/** True for a word of the vocabulary, of its expressions too, but for towns that goods are called after; or its plural. */
export function isMentioned(word: string): boolean {
  const { mentioned } = readVocabulary();
  return mentioned.has(word) || mentioned.has(singularOf(word));
}

/** True for a word, folded, that is spelt right, whether it means something here or not. */
export function isSpeltRight(word: string): boolean {
  const { known, right } = readVocabulary();
  const stem = stemOf(word);
  return known.has(stem) || right.has(stem);
}

/** Words and expressions of pupils. */
function saidIn(relations: readonly Relation[]): string[] {
  return relations.flatMap(([said]) => said.split(', '));
}

function singleWords(relations: readonly Relation[]): readonly string[] {
  return [...new Set(saidIn(relations).filter((one) => !one.includes(' ')))].sort();
}

function readMeanings(): Map<string, Meanings> {
  const read = new Map<string, Meanings>();
  for (const [said, meant, near = ''] of VOCABULARY) {
    for (const one of said.split(', ')) {
      const saying = sayingOf(one.split(' '));
      const before = read.get(saying) ?? NONE;
      const related = stems(before.related, meant, saying);
      read.set(saying, { related, near: stems(before.near, near, saying) });
    }
  }
  return read;
}

function stems(before: readonly string[], words: string, saying: string): string[] {
  const more = words.split(' ').filter(Boolean).map(stemOf);
  return [...new Set([...before, ...more])].filter((stem) => stem !== saying);
}

function readMentioned(): Set<string> {
  const ofTowns = new Set(GOODS_OF_TOWNS.map(([said]) => said));
  const named = VOCABULARY.filter(([said]) => !ofTowns.has(said));
  const ofExpressions = saidIn(named).flatMap((one) => one.split(' '));
  return new Set([...knownWords(), ...ofExpressions].filter((word) => !isLinking(word)));
}

function readKnown(): Set<string> {
  return new Set(knownWords().map(stemOf));
}

/** Words of pupils and of offers. Those of expressions alone mean nothing: « brest » in « paris brest ». */
function knownWords(): string[] {
  const words = VOCABULARY.flatMap(([said, meant, near = '']) => [
    ...said.split(', ').filter((one) => !one.includes(' ')),
    ...meant.split(' '),
    ...near.split(' '),
  ]);
  return words.filter((word) => word !== '' && !isLinking(word));
}

/** Words of offers that mean what a pupil says as well, as « libraire » beside « librairie ». */
export function wordsOfTrades(): string[] {
  const meant = NAMED_HERE.flatMap(([, one]) => one.split(' '));
  return [...new Set(meant)].filter((word) => isSaid(stemOf(word))).sort();
}

function readBeginnings(): Set<string> {
  const expressions = saidIn(VOCABULARY).filter((one) => one.includes(' '));
  return new Set(expressions.map((one) => sayingOf(one.split(' ')).split(' ')[0] ?? ''));
}

function readRefusals(): Set<string> {
  const said = saidIn(VOCABULARY).map((one) => one.split(' '));
  return new Set(said.filter((words) => words.some(refuses)).map(sayingOf));
}

function readWritten(): Set<string> {
  const words = [...knownWords(), ...saidIn(VOCABULARY).flatMap((one) => one.split(' '))];
  return new Set([...words, ...RIGHT_WORDS.map(foldText)].flatMap((word) => [word, singularOf(word)]));
}
