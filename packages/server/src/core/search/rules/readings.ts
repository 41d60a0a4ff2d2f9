import { isSaid } from './meanings.js';
import { wordToLookFor, type QueryWord } from './query-words.js';

/** How a word of a query is read: as typed, as one that asks and does not count, left out, or as another. */
export type WordReading = 'typed' | 'asks' | 'leftOut' | { read: string };

/** How each word of a query is read. */
export type Reading = readonly WordReading[];

/** The offers' words, as they decide how others are read. */
export interface WordsOfOffers {
  /** True where an offer answers, wherever it is. */
  answers(word: QueryWord): boolean;
  /** The word of offers that is likeliest meant by one that none answers; undefined where none is like it. */
  likeliest(typed: string): string | undefined;
  /** How many of the offers that pass all other criteria bear the word (see `isBearing`). */
  countBearing(word: QueryWord): number;
}

/**
 * Ways to read words, each for where those before found nothing: all as typed; without those that may ask; others in
 * the place of those that no offer has; fewer and fewer, the most telling last.
 */
export function* readingsOf(words: readonly QueryWord[], offers: WordsOfOffers): Generator<Reading> {
  const typed = words.map((): WordReading => 'typed');
  yield typed;
  const sure = words.map(({ isDoubtful }): WordReading => (isDoubtful ? 'asks' : 'typed'));
  const isLess = sure.includes('asks') && sure.includes('typed');
  if (isLess) yield sure;
  const mended = mend(words, isLess ? sure : typed, offers);
  if (mended.some((how) => typeof how === 'object')) yield mended;
  yield* leaveOut(words, mended, offers);
}

/** The words that count as they are read. */
export function wordsRead(words: readonly QueryWord[], reading: Reading): QueryWord[] {
  return words.flatMap((word, at) => wordRead(word, reading[at]) ?? []);
}

/** True where words are left out: those that count must then be what an offer is about. */
export function isBearingAsked(reading: Reading): boolean {
  return reading.includes('leftOut');
}

function wordRead(word: QueryWord, how: WordReading | undefined): QueryWord | undefined {
  if (how === 'asks' || how === 'leftOut') return undefined;
  return typeof how === 'object' ? wordToLookFor(how.read) : word;
}

function mend(words: readonly QueryWord[], reading: Reading, offers: WordsOfOffers): Reading {
  return reading.map((how, at) => {
    const word = words[at];
    // A word of pupils is spelt right, though nobody offers it now.
    if (how !== 'typed' || !word || isSaid(word.stem) || offers.answers(word)) return how;
    const read = offers.likeliest(word.full);
    return read === undefined ? how : { read };
  });
}

function* leaveOut(words: readonly QueryWord[], reading: Reading, offers: WordsOfOffers): Generator<Reading> {
  const counting = words.flatMap((typed, at) => {
    const word = wordRead(typed, reading[at]);
    return word
      ? [{ at, isTelling: isTelling(word), isKnown: word.isKnown, offers: offers.countBearing(word) }]
      : [];
  });
  if (counting.length < 2) return;
  const borne = counting
    .filter((word) => word.offers > 0 && word.isTelling)
    .sort((a, b) => Number(b.isKnown) - Number(a.isKnown) || a.offers - b.offers);
  for (let kept = Math.min(borne.length, counting.length - 1); kept > 0; kept -= 1) {
    const places = new Set(borne.slice(0, kept).map(({ at }) => at));
    const isLeftOut = (at: number): boolean => counting.some((word) => word.at === at) && !places.has(at);
    yield reading.map((how, at) => (isLeftOut(at) ? 'leftOut' : how));
  }
}

/** Letters of a word that may tell by itself what is asked for. */
const SHORTEST_TELLING = 3;

function isTelling({ full, isKnown }: QueryWord): boolean {
  return isKnown || (full.length >= SHORTEST_TELLING && !/^\p{N}/u.test(full));
}

/** True for what says how words are read. */
export function isReading(value: unknown): value is Reading {
  return Array.isArray(value) && value.every(isWordReading);
}

function isWordReading(value: unknown): value is WordReading {
  if (value === 'typed' || value === 'asks' || value === 'leftOut') return true;
  return typeof value === 'object' && value !== null && 'read' in value && typeof value.read === 'string';
}
