import { heardAs, heardInTrade } from './heard.js';
import { isSaid, isSpeltRight } from './meanings.js';
import { slipsForgiven } from './mending.js';
import { nearlyAsks } from './nearly-asking.js';
import { oppositeOf } from './negation.js';
import { wordToLookFor, type QueryWord } from './query-words.js';
import { mostTelling, tellsLittle, tellsTrade } from './telling.js';

/**
 * How a word of a query is read: as typed; as one that adds to what an offer is worth, which need not have it; as one of
 * those of which offers that have all come first; as one that asks and does not count; left out; or as another.
 */
export type WordReading = 'typed' | 'adds' | 'prefers' | 'asks' | 'leftOut' | { read: string };

/** How the words of a query are read. */
export interface Reading {
  words: readonly WordReading[];
  /** The place of the word that offers must bear (see `isBearing`), where others are left out. */
  bearing?: number;
}

/** The offers' words, as they decide how others are read. */
export interface WordsOfOffers {
  /** True where an offer answers, wherever it is. */
  answers(word: QueryWord): boolean;
  /** True where an offer has the word, spelt so, wherever it is. */
  write(word: string): boolean;
  /** The word of offers that is likeliest meant by one that none answers; undefined where none is like it. */
  likeliest(typed: string): string | undefined;
  /** How many of the offers that pass all other criteria bear the first word (see `isBearing`), and have the others. */
  countBearing(first: QueryWord, ...others: QueryWord[]): number;
}

/**
 * Ways to read words, each for where those before found nothing: all as typed; without those that may ask; others in
 * the place of those that no offer has; the most telling.
 */
export function* readingsOf(words: readonly QueryWord[], offers: WordsOfOffers): Generator<Reading> {
  const meant = words.map((word) => readAsMeant(word, words, offers));
  yield { words: meant };
  const sure = meant.map((how, at) => (how === 'typed' && words[at]?.isDoubtful ? 'asks' : how));
  const isLess = sure.includes('asks') && sure.some(isNeeded);
  if (isLess) yield { words: sure };
  const before = isLess ? sure : meant;
  const mended = mend(words, before, offers);
  if (mended.some((how, at) => how !== before[at]) && mended.some(isNeeded)) yield { words: mended };
  const telling = keepTelling(words, mended, offers);
  if (telling) yield telling;
}

/**
 * A word as who types means it. What is refused is left out, or the opposite where nothing else is told. What nobody
 * spells so, and sounds as a word of pupils, is that. What is wished, what is done in any trade, its ranks and
 * words that may ask only add to a word that says which: « démonter des ordinateurs », « agent de police », « une place
 * en boulangerie ».
 */
function readAsMeant(word: QueryWord, words: readonly QueryWord[], offers: WordsOfOffers): WordReading {
  if (word.isRefused) {
    const read = oppositeOf(word.full);
    const isAll = words.every((one) => one.isRefused || tellsLittle(one));
    if (!isAll || read === undefined) return isAll ? 'typed' : 'leftOut';
    return { read };
  }
  if ((tellsLittle(word) || word.isDoubtful) && words.some(tellsTrade)) return 'adds';
  // « travayl dans un magasin » asks: it is no « travel ».
  const mayAsk = word.parts.length > 0 || (words.length > 1 && nearlyAsks(word.full));
  const heard = mayAsk ? undefined : heardAs(word.full);
  return heard === undefined || offers.write(word.full) ? 'typed' : { read: heard };
}

/** True for a word that offers must have. */
function isNeeded(how: WordReading | undefined): boolean {
  return how === 'typed' || typeof how === 'object';
}

/** All words as typed. */
export function typedReading(words: readonly QueryWord[]): Reading {
  return { words: words.map(() => 'typed') };
}

/** A word that counts, and its place in the query. */
export interface PlacedWord {
  at: number;
  word: QueryWord;
  /** True where offers need not have it. */
  adds: boolean;
  /** True for one of those of which offers that have all come first. */
  prefers: boolean;
}

function needOf(how: WordReading | undefined): Pick<PlacedWord, 'adds' | 'prefers'> {
  return { adds: how === 'adds' || how === 'prefers', prefers: how === 'prefers' };
}

/** The words that count as they are read. */
export function wordsRead(
  words: readonly QueryWord[],
  { words: readings }: Pick<Reading, 'words'>,
): PlacedWord[] {
  return words.flatMap((word, at) => {
    const how = readings[at];
    if (how === 'asks' || how === 'leftOut') return [];
    return [{ at, word: typeof how === 'object' ? wordToLookFor(how.read) : word, ...needOf(how) }];
  });
}

function mend(
  words: readonly QueryWord[],
  readings: readonly WordReading[],
  offers: WordsOfOffers,
): readonly WordReading[] {
  return readings.map((how, at) => {
    const word = words[at];
    // A word of pupils is spelt right, though nobody offers it now.
    if (how !== 'typed' || !word || isSaid(word.stem) || isSpeltRight(word.full)) return how;
    if (slipsForgiven(word.full) === 0 || offers.answers(word)) return how;
    // « devnir kiné », « travialler avec des bébés »: how people ask is misspelt, too.
    if (words.length > 1 && nearlyAsks(word.full)) return 'asks';
    const read = heardInTrade(word.full) ?? offers.likeliest(word.full);
    return read === undefined ? how : { read };
  });
}

/** Keeps the word that tells most, which offers must bear, and each next one that some of these offers have. */
function keepTelling(
  words: readonly QueryWord[],
  readings: readonly WordReading[],
  offers: WordsOfOffers,
): Reading | undefined {
  const counting = wordsRead(words, { words: readings });
  if (counting.length < 2) return undefined;
  const first = mostTelling(counting, readings).find(({ word }) => offers.countBearing(word) > 0);
  if (!first) return undefined;
  const beside: QueryWord[] = [];
  const leftOut = new Set<number>();
  for (const { at, word, adds } of counting) {
    if (at === first.at || adds) continue;
    if (offers.countBearing(first.word, ...beside, word) > 0) beside.push(word);
    else leftOut.add(at);
  }
  const kept = readings.map((how, at) => (at === first.at && how === 'adds' ? 'typed' : how));
  return { words: kept.map((how, at) => (leftOut.has(at) ? 'leftOut' : how)), bearing: first.at };
}

/** Fewer offers than a pupil looks at: what is near to them is worth showing behind. */
export const FEW_OFFERS = 3;

/**
 * A reading that needs the word alone that tells most, where few offers have all: those that have come first, and of the
 * others each word that an offer has adds to what it is worth. Undefined where no word is needed less.
 */
export function needingLess(words: readonly QueryWord[], reading: Reading): Reading | undefined {
  const needed = wordsRead(words, reading).filter(({ adds }) => !adds);
  const first = reading.bearing ?? mostTelling(needed, reading.words)[0]?.at;
  const isAdding = (how: WordReading, at: number): boolean => how === 'typed' && at !== first;
  if (first === undefined || !reading.words.some(isAdding)) return undefined;
  return { ...reading, words: reading.words.map((how, at) => (isAdding(how, at) ? 'prefers' : how)) };
}

/** True for what says how words are read. */
export function isReading(value: unknown): value is Reading {
  if (typeof value !== 'object' || value === null || !('words' in value)) return false;
  const isPlace = !('bearing' in value) || typeof value.bearing === 'number';
  return isPlace && Array.isArray(value.words) && value.words.every(isWordReading);
}

function isWordReading(value: unknown): value is WordReading {
  if (value === 'typed' || value === 'adds' || value === 'prefers' || value === 'asks' || value === 'leftOut')
    return true;
  return typeof value === 'object' && value !== null && 'read' in value && typeof value.read === 'string';
}
