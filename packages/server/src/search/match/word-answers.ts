import { LRUCache } from 'lru-cache';
import type { QueryWord } from '../../rules/search/french.js';
import { FIELDS, WORTH } from '../../rules/search/relevance.js';
import { firstAtLeast, type Slice } from '../grid.js';
import { fieldOf, offerOf, toPosting } from '../postings.js';
import type { Segment, TextIndex } from '../segment.js';
import { answeringWords, LIKENESSES } from './answering-words.js';
import { BestOffers } from './best-offers.js';
import type { Workspace } from './workspace.js';

/** Offers that have a word, and what it is worth in each. */
export interface WorthOffers {
  offers: Uint32Array;
  worths: Uint16Array;
}

/** The offers that answer a word, in order. */
export interface WordAnswers extends WorthOffers {
  /** Whether they were kept and asked for again. */
  isAskedAgain?: true;
  /** The best of them, those it is worth most in first, then the oldest; made when they are first asked for. */
  best?: WorthOffers;
}

/** The postings of one word of the dictionary that answers, and what it is worth by field. */
interface Run {
  from: number;
  to: number;
  worth: Uint16Array;
}

/**
 * Bytes of answers that a segment keeps for each of its offers, a fifth of what it takes itself: pupils type the same
 * words again and again, also letter by letter.
 */
const BYTES_AN_OFFER = 160;

const BYTES_AN_ANSWER = 6;
const BYTES_A_WORD = 2000;

/** In smaller segments, answers are found as fast as they would be looked for. */
const SMALL = 4096;

/** Postings that are worth reading beyond the slices asked for, since the answers are kept. */
const MANY = 20_000;

const kept = new WeakMap<TextIndex, LRUCache<string, WordAnswers>>();

/** The offers that answer a word: all within the slices, and maybe others. */
export function answersTo(
  segment: Segment,
  word: QueryWord,
  slices: readonly Slice[],
  { isForgiving, workspace }: { isForgiving: boolean; workspace: Workspace },
): WordAnswers {
  const key = `${word.full} ${isForgiving}`;
  const known = kept.get(segment.text)?.get(key);
  if (known) {
    known.isAskedAgain = true;
    return known;
  }
  const runs = runsOf(segment, word, isForgiving);
  const whole = [wholeOf(segment)];
  if (segment.size < SMALL) return unite(segment, runs, whole, workspace);
  const isWhole = slices.length === 1 && slices[0]?.from === 0 && slices[0].to === segment.size;
  if (!isWhole && lengthOf(runs) > MANY) return unite(segment, runs, slices, workspace);
  const answers = unite(segment, runs, whole, workspace);
  keep(segment, key, answers);
  return answers;
}

function keep({ text, size }: Segment, key: string, answers: WordAnswers): void {
  const cache =
    kept.get(text) ??
    new LRUCache<string, WordAnswers>({
      maxSize: size * BYTES_AN_OFFER,
      sizeCalculation: ({ offers }, { length }) => offers.length * BYTES_AN_ANSWER + length + BYTES_A_WORD,
    });
  kept.set(text, cache);
  cache.set(key, answers);
}

/** How many of the best are kept of each word: those of the first pages, whatever is filtered. */
const MOST_BEST = 100;

/**
 * Of the answers of a word, those it is worth most in first, then the oldest: all, or `MOST_BEST` of them. None of a
 * word that was not asked for again: to find them takes longer than one search does.
 */
export function bestOf(segment: Segment, answers: WordAnswers): WorthOffers {
  if (!answers.isAskedAgain) return NO_OFFERS;
  answers.best ??= rank(segment, answers);
  return answers.best;
}

const NO_OFFERS: WorthOffers = { offers: new Uint32Array(), worths: new Uint16Array() };

function rank(segment: Segment, { offers, worths }: WorthOffers): WorthOffers {
  const best = new BestOffers(MOST_BEST, undefined);
  for (let index = 0; index < offers.length; index += 1) {
    const [offer, value] = [offers[index] ?? 0, -(worths[index] ?? 0)];
    if (best.mayKeep(segment, offer, value)) best.show(segment, offer, { chord: 0, group: 1, value });
  }
  return {
    offers: Uint32Array.from(best.kept, ({ offer }) => offer),
    worths: Uint16Array.from(best.kept, ({ value }) => -value),
  };
}

/** All offers of a segment. */
export function wholeOf({ size }: Segment): Slice {
  return { from: 0, to: size, isWithin: true };
}

function runsOf({ text }: Segment, word: QueryWord, isForgiving: boolean): Run[] {
  return Array.from(answeringWords(text, word, isForgiving), ([place, how]) => ({
    from: text.starts[place] ?? 0,
    to: text.starts[place + 1] ?? 0,
    worth: WORTHS[how] ?? NOTHING,
  }));
}

/** What a word is worth, by likeness, then by field. */
const WORTHS = LIKENESSES.map((likeness) => Uint16Array.from(FIELDS, (field) => WORTH[likeness][field]));
const NOTHING = new Uint16Array();

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The offers of all runs within some slices, each with the most it is worth. */
function unite(
  { text: { postings } }: Segment,
  runs: readonly Run[],
  slices: readonly Pick<Slice, 'from' | 'to'>[],
  { best, marks }: Workspace,
): WorthOffers {
  let count = 0;
  for (const { from, to, worth } of runs) {
    let at = from;
    for (const slice of slices) {
      const end = toPosting(slice.to, 0);
      at = firstAtLeast(postings, toPosting(slice.from, 0), at, to);
      for (; at < to; at += 1) {
        const posting = postings[at] ?? 0;
        if (posting >= end) break;
        const offer = offerOf(posting);
        const value = worth[fieldOf(posting)] ?? 0;
        const before = best[offer] ?? 0;
        if (value <= before) continue;
        if (before === 0) {
          count += 1;
          marks[offer >>> 5] = (marks[offer >>> 5] ?? 0) | (1 << (offer & 31));
        }
        best[offer] = value;
      }
    }
  }
  return takeMarked(count, slices, { best, marks });
}

/** Takes the offers that are marked, in order, and leaves no mark. */
function takeMarked(
  count: number,
  slices: readonly Pick<Slice, 'from' | 'to'>[],
  { best, marks }: Pick<Workspace, 'best' | 'marks'>,
): WorthOffers {
  const [offers, worths] = [new Uint32Array(count), new Uint16Array(count)];
  let at = 0;
  for (const { from, to } of slices) {
    for (let word = from >>> 5; word <= (to - 1) >>> 5; word += 1) {
      for (let left = marks[word] ?? 0; left !== 0; left &= left - 1) {
        const offer = (word << 5) + 31 - Math.clz32(left & -left);
        offers[at] = offer;
        worths[at] = best[offer] ?? 0;
        best[offer] = 0;
        at += 1;
      }
      marks[word] = 0;
    }
  }
  return { offers, worths };
}
