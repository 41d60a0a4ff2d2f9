import { isDoing, isOfNames } from './asking-words.js';
import { isSaid, isSpeltRight } from './meanings.js';
import { slipsForgiven } from './mending.js';
import { wordToLookFor, type QueryWord } from './query-words.js';

/** How a word of a query is read: as typed, as one that asks and does not count, left out, or as another. */
export type WordReading = 'typed' | 'asks' | 'leftOut' | { read: string };

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
  const typed = typedReading(words);
  yield typed;
  const sure = words.map(({ isDoubtful }): WordReading => (isDoubtful ? 'asks' : 'typed'));
  const isLess = sure.includes('asks') && sure.includes('typed');
  if (isLess) yield { words: sure };
  const mended = mend(words, isLess ? sure : typed.words, offers);
  if (mended.some((how) => typeof how === 'object')) yield { words: mended };
  const telling = keepTelling(words, mended, offers);
  if (telling) yield telling;
}

/** All words as typed. */
export function typedReading(words: readonly QueryWord[]): Reading {
  return { words: words.map(() => 'typed') };
}

/** A word that counts, and its place in the query. */
export interface PlacedWord {
  at: number;
  word: QueryWord;
}

/** The words that count as they are read. */
export function wordsRead(
  words: readonly QueryWord[],
  { words: readings }: Pick<Reading, 'words'>,
): PlacedWord[] {
  return words.flatMap((word, at) => {
    const how = readings[at];
    if (how === 'asks' || how === 'leftOut') return [];
    return [{ at, word: typeof how === 'object' ? wordToLookFor(how.read) : word }];
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
    const read = offers.likeliest(word.full);
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
  const first = counting
    .map(({ at, word }) => ({ at, word, isTyped: readings[at] === 'typed' }))
    .sort(compareTelling)
    .find(({ word }) => mayTell(word) && offers.countBearing(word) > 0);
  if (!first) return undefined;
  const beside: QueryWord[] = [];
  const leftOut = new Set<number>();
  for (const { at, word } of counting) {
    if (at === first.at) continue;
    if (offers.countBearing(first.word, ...beside, word) > 0) beside.push(word);
    else leftOut.add(at);
  }
  return { words: readings.map((how, at) => (leftOut.has(at) ? 'leftOut' : how)), bearing: first.at };
}

interface Telling {
  word: QueryWord;
  isTyped: boolean;
}

/**
 * Negative where the first tells more: it is no verb of any trade, pupils say it, it was typed so, the vocabulary has it,
 * it is longer.
 */
function compareTelling(a: Telling, b: Telling): number {
  return (
    Number(isDoing(a.word.full)) - Number(isDoing(b.word.full)) ||
    Number(isSaid(b.word.stem)) - Number(isSaid(a.word.stem)) ||
    Number(b.isTyped) - Number(a.isTyped) ||
    Number(b.word.isKnown) - Number(a.word.isKnown) ||
    b.word.full.length - a.word.full.length
  );
}

/** Letters of a word that may tell by itself what is asked for. */
const SHORTEST_TELLING = 3;

function mayTell({ full, isKnown }: QueryWord): boolean {
  if (isOfNames(full)) return false;
  return isKnown || (full.length >= SHORTEST_TELLING && !/^\p{N}/u.test(full));
}

/** True for what says how words are read. */
export function isReading(value: unknown): value is Reading {
  if (typeof value !== 'object' || value === null || !('words' in value)) return false;
  const isPlace = !('bearing' in value) || typeof value.bearing === 'number';
  return isPlace && Array.isArray(value.words) && value.words.every(isWordReading);
}

function isWordReading(value: unknown): value is WordReading {
  if (value === 'typed' || value === 'asks' || value === 'leftOut') return true;
  return typeof value === 'object' && value !== null && 'read' in value && typeof value.read === 'string';
}
