import { LRUCache } from 'lru-cache';
import type { SoughtWord } from '../../core/search/rules/sought-words.js';
import type { Slice } from '../grid.js';
import type { Segment, TextIndex } from '../segment.js';
import { BestOffers } from './best-offers.js';
import type { WorthOffers } from './recent-answers.js';
import { keyOf, lengthOf, offersOfAll, runsOf, unite } from './runs.js';
import type { Workspace } from './workspace.js';

/** The offers that answer a word, in order. */
export interface WordAnswers extends WorthOffers {
  isKept?: true;
  /** The best of them, those it is worth most in first, then the oldest; made when they are first asked for. */
  best?: WorthOffers;
  /** How many of them are among offers that pass, by the bits of these. */
  counts?: WeakMap<Uint32Array, number>;
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

/** Postings, or answers, that are gone through sooner than it is worked out where the slices are. */
export const FEW = 1000;

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
  word: SoughtWord,
  slices: () => readonly Slice[],
  workspace: Workspace,
): WordAnswers {
  if (segment.size < SMALL)
    return workOut(segment, word, () => [wholeOf(segment)], { workspace, isAgain: false }).answers;
  const key = keyOf(word);
  const kept = keptOf(segment);
  const known = kept.answers.get(key);
  if (known) return known;
  const isAgain = isAskedAgain(kept, key);
  const recent = workspace.recent.get(segment.text, key);
  if (recent) return isAgain ? keep(kept, key, recent) : recent;
  const { answers, isAll } = workOut(segment, word, slices, { workspace, isAgain });
  if (!isAll) return answers;
  workspace.recent.set(segment.text, key, answers);
  return isAgain ? keep(kept, key, answers) : answers;
}

/** The answers of a word that are kept; from the time on that it is asked for again, later. */
export function keptAnswers(
  segment: Segment,
  word: SoughtWord,
  workspace: Workspace,
): WordAnswers | undefined {
  if (segment.size < SMALL) return undefined;
  const key = keyOf(word);
  const kept = keptOf(segment);
  const known = kept.answers.get(key);
  if (known || !isAskedAgain(kept, key)) return known;
  return answersTo(segment, word, () => [wholeOf(segment)], workspace);
}

/**
 * The answers of a word; all of a segment where they are few or it is asked for again, unless only slices of many are
 * asked for.
 */
function workOut(
  segment: Segment,
  word: SoughtWord,
  slices: () => readonly Slice[],
  { workspace, isAgain }: { workspace: Workspace; isAgain: boolean },
): { answers: WorthOffers; isAll: boolean } {
  const whole = [wholeOf(segment)];
  const runs = runsOf(segment, word);
  if (word.parts.length > 0) {
    const parts = word.parts.map((part) => answersTo(segment, part, () => whole, workspace));
    return { answers: unite(segment, runs, whole, workspace, offersOfAll(parts)), isAll: true };
  }
  const asked = lengthOf(runs) <= (isAgain ? MANY : FEW) ? whole : slices();
  const [first] = asked;
  const isAll = asked.length === 1 && first?.from === 0 && first.to === segment.size;
  return { answers: unite(segment, runs, asked, workspace), isAll };
}

/** True from the second time on: of what is never asked for again nothing is kept. */
function isAskedAgain({ once }: Kept, key: string): boolean {
  if (key.length > LONGEST) return false;
  const first = once.get(key);
  const now = performance.now();
  if (first === undefined) once.set(key, now);
  return first !== undefined && now - first >= AGAIN_MS;
}

function keep({ answers }: Kept, key: string, found: WorthOffers): WordAnswers {
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
