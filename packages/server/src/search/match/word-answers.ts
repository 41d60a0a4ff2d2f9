import { LRUCache } from 'lru-cache';
import type { QueryWord } from '../../core/search/rules/french.js';
import { FIELDS, WORTH } from '../../core/search/rules/relevance.js';
import { firstAtLeast, type Slice } from '../grid.js';
import { fieldOf, offerOf, toPosting } from '../postings.js';
import type { Segment, TextIndex } from '../segment.js';
import { answeringWords, LIKENESSES } from './answering-words.js';
import { BestOffers } from './best-offers.js';
import type { WorthOffers } from './recent-answers.js';
import type { Workspace } from './workspace.js';

/** The offers that answer a word, in order. */
export interface WordAnswers extends WorthOffers {
  isKept?: true;
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
 * Bytes of answers that a segment keeps for each of its offers, a sixth of what it takes itself: pupils type the same
 * words again and again, also letter by letter.
 */
const BYTES_AN_OFFER = 80;

const BYTES_AN_ANSWER = 6;
const BYTES_A_WORD = 2000;

/** In smaller segments, answers are found as fast as they would be looked for. */
const SMALL = 4096;

/** Postings that are worth reading beyond the slices asked for, since the answers are kept. */
const MANY = 20_000;

/** Words longer than any of the language are not kept: strangers would fill the memory with their letters alone. */
const LONGEST = 40;

/** Words of which it is remembered when they were first asked for. */
const MOST_ONCE = 4096;

/** Time within which a word that is asked for again is of the same search, worked out again. */
const AGAIN_MS = 100;

/** Answers that are kept beside a segment. */
interface Kept {
  answers: LRUCache<string, WordAnswers>;
  /** When words were first asked for. */
  once: LRUCache<string, number>;
}

const keptBy = new WeakMap<TextIndex, Kept>();

function keptOf({ text, size }: Segment): Kept {
  const kept = keptBy.get(text) ?? {
    answers: new LRUCache<string, WordAnswers>({
      maxSize: size * BYTES_AN_OFFER,
      sizeCalculation: ({ offers }, { length }) => offers.length * BYTES_AN_ANSWER + length + BYTES_A_WORD,
    }),
    once: new LRUCache<string, number>({ max: MOST_ONCE }),
  };
  keptBy.set(text, kept);
  return kept;
}

/** The offers that answer a word: all within the slices, and maybe others; until the next search. */
export function answersTo(
  segment: Segment,
  word: QueryWord,
  slices: readonly Slice[],
  { isForgiving, workspace }: { isForgiving: boolean; workspace: Workspace },
): WordAnswers {
  const whole = [wholeOf(segment)];
  if (segment.size < SMALL) return unite(segment, runsOf(segment, word, isForgiving), whole, workspace);
  const key = `${word.full} ${isForgiving}`;
  const kept = keptOf(segment);
  const known = kept.answers.get(key);
  if (known) return known;
  const recent = workspace.recent.get(segment.text, key);
  if (recent) return keepIfAgain(kept, key, recent);
  const runs = runsOf(segment, word, isForgiving);
  const isWhole = slices.length === 1 && slices[0]?.from === 0 && slices[0].to === segment.size;
  if (!isWhole && lengthOf(runs) > MANY) return unite(segment, runs, slices, workspace);
  const answers = unite(segment, runs, whole, workspace);
  workspace.recent.set(segment.text, key, answers);
  return keepIfAgain(kept, key, answers);
}

/** Keeps answers from the second time on: of what is never asked for again nothing is left. */
function keepIfAgain({ answers, once }: Kept, key: string, found: WorthOffers): WordAnswers {
  if (key.length > LONGEST) return found;
  const first = once.get(key);
  const now = performance.now();
  if (first === undefined) once.set(key, now);
  if (first === undefined || now - first < AGAIN_MS) return found;
  const own: WordAnswers = { offers: found.offers.slice(), worths: found.worths.slice(), isKept: true };
  answers.set(key, own);
  return own;
}

/** How many of the best are kept of each word: those of the first pages, whatever is filtered. */
const MOST_BEST = 100;

/**
 * Of the answers of a word, those it is worth most in first, then the oldest: all, or `MOST_BEST` of them. None of a
 * word that is not kept: to find them takes longer than one search does.
 */
export function bestOf(segment: Segment, answers: WordAnswers): WorthOffers {
  if (!answers.isKept) return NO_OFFERS;
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

/** The worth of a word, by likeness, then by field. */
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
  { best, marks, recent }: Workspace,
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
  return takeMarked(recent.take(count), slices, { best, marks });
}

/** Takes the offers that are marked, in order, and leaves no mark. */
function takeMarked(
  { offers, worths }: WorthOffers,
  slices: readonly Pick<Slice, 'from' | 'to'>[],
  { best, marks }: Pick<Workspace, 'best' | 'marks'>,
): WorthOffers {
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
