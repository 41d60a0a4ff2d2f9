import {
  isBearing,
  LIKENESSES,
  MOST_FURTHER,
  SPOTS,
  worthOf,
  worthTogether,
} from '../../core/search/rules/relevance.js';
import type { SoughtWord } from '../../core/search/rules/sought-words.js';
import { firstAtLeast, type Slice } from '../grid.js';
import { offerOf, spotOf, toPosting } from '../postings.js';
import type { Segment, TextIndex } from '../segment.js';
import { answeringWords } from './answering-words.js';
import type { WorthOffers } from './recent-answers.js';
import type { Workspace } from './workspace.js';

/** The postings of one word of the dictionary that answers, and what it is worth by spot. */
export interface Run {
  from: number;
  to: number;
  worth: Uint16Array;
  /** True for one that the word is the beginning of, which tells nothing of its others. */
  isBeginning: boolean;
}

/** The worth of a word, by likeness, then by spot; and the same of offers that bear it alone. */
const WORTHS = worthsBySpot(worthOf);
const BEARING = worthsBySpot((likeness, spot) => (isBearing(spot) ? worthOf(likeness, spot) : 0));
const NOTHING = new Uint16Array();
const BEGINNING = LIKENESSES.indexOf('beginning');

function worthsBySpot(worth: typeof worthOf): Uint16Array[] {
  return LIKENESSES.map((likeness) => Uint16Array.from(SPOTS, (spot) => worth(likeness, spot)));
}

/** Words that are looked up in another way have other answers. */
export function keyOf({ full, parts, begins, sounds, bears, related, wholly }: SoughtWord): string {
  const hasMeanings = related.length > 0 || parts.length > 0;
  const ways = Number(begins) + 2 * Number(sounds) + 4 * Number(hasMeanings) + 8 * Number(bears);
  return `${full} ${ways} ${wholly}`;
}

/** Runs that are remembered of a segment at most. */
const MOST_RUNS = 20_000;

/** Runs of the words of late, by their keys: one search asks for them again for each of its ways out. */
interface KnownRuns {
  byKey: Map<string, readonly Run[]>;
  count: number;
}

const knownBy = new WeakMap<TextIndex, KnownRuns>();

/** The words of a segment that answer a word by themselves. */
export function runsOf({ text }: Segment, word: SoughtWord): readonly Run[] {
  const key = keyOf(word);
  let known = knownBy.get(text);
  const before = known?.byKey.get(key);
  if (before) return before;
  const runs = findRuns(text, word);
  if (!known || known.count + runs.length > MOST_RUNS)
    knownBy.set(text, (known = { byKey: new Map(), count: 0 }));
  known.byKey.set(key, runs);
  known.count += runs.length + 1;
  return runs;
}

function findRuns(text: TextIndex, word: SoughtWord): Run[] {
  const worths = word.bears ? BEARING : WORTHS;
  return Array.from(answeringWords(text, word), ([place, how]) => ({
    from: text.starts[place] ?? 0,
    to: text.starts[place + 1] ?? 0,
    worth: worths[how] ?? NOTHING,
    isBeginning: how === BEGINNING,
  }));
}

/** How many postings runs have. */
export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The offers that have all parts of an expression, each worth what the least of them is. */
export function offersOfAll([first, ...others]: readonly WorthOffers[]): Map<number, number> {
  const common = new Map<number, number>();
  for (const [index, offer] of first?.offers.entries() ?? []) common.set(offer, first?.worths[index] ?? 0);
  for (const { offers, worths } of others) {
    for (const [offer, worth] of common) {
      const at = firstAtLeast(offers, offer);
      if (offers[at] === offer) common.set(offer, Math.min(worth, worths[at] ?? 0));
      else common.delete(offer);
    }
  }
  return common;
}

/** The offers of all runs within some slices, and others, each with what it is worth. */
export function unite(
  segment: Segment,
  runs: readonly Run[],
  slices: readonly Pick<Slice, 'from' | 'to'>[],
  { best, marks, recent }: Workspace,
  others: ReadonlyMap<number, number> = NO_OTHERS,
): WorthOffers {
  let count = noteRuns(segment, runs, slices, { best, marks });
  for (const [offer, value] of others) count += noteLeast(best, marks, offer, value);
  return takeNoted(recent.take(count), slices, { best, marks });
}

/** Notes what the offers of all runs within some slices are worth; how many offers they are. */
function noteRuns(
  { text: { postings } }: Segment,
  runs: readonly Run[],
  slices: readonly Pick<Slice, 'from' | 'to'>[],
  { best, marks }: Pick<Workspace, 'best' | 'marks'>,
): number {
  let count = 0;
  const [first] = slices;
  for (const { from, to, worth, isBeginning } of runs) {
    let at = firstAtLeast(postings, toPosting(first?.from ?? 0, 0), from, to);
    // Most words have no offer in most slices: these are passed over without a look-up.
    for (let slice = 0; at < to && slice < slices.length; slice += 1) {
      const { from: start, to: end } = slices[slice] ?? NO_SLICE;
      if (end <= offerOf(postings[at] ?? 0)) continue;
      if (start > offerOf(postings[at] ?? 0)) at = firstAtLeast(postings, toPosting(start, 0), at, to);
      for (; at < to; at += 1) {
        const posting = postings[at] ?? 0;
        const offer = offerOf(posting);
        if (offer >= end) break;
        const value = worth[spotOf(posting)] ?? 0;
        count += isBeginning ? noteLeast(best, marks, offer, value) : note(best, marks, offer, value);
      }
    }
  }
  return count;
}

/** Bits of what is noted of an offer that say how many further words answer. */
const FURTHER_BITS = 2;
const FURTHER_MASK = (1 << FURTHER_BITS) - 1;

/** Notes what a word of an offer is worth; 1 for the first of them, else 0. */
function note(best: Uint16Array, marks: Uint32Array, offer: number, value: number): number {
  if (value === 0) return 0;
  const before = best[offer] ?? 0;
  if (before === 0) return noteFirst(best, marks, offer, value);
  const further = before & FURTHER_MASK;
  const noted = value << FURTHER_BITS;
  best[offer] = (before >= noted ? before : noted | further) + Number(further < MOST_FURTHER);
  return 0;
}

/** Notes that an offer is worth so much at least, which is no further word. */
function noteLeast(best: Uint16Array, marks: Uint32Array, offer: number, value: number): number {
  const before = best[offer] ?? 0;
  if (value <= notedIn(before)) return 0;
  noteFirst(best, marks, offer, value);
  return Number(before === 0);
}

function noteFirst(best: Uint16Array, marks: Uint32Array, offer: number, value: number): number {
  best[offer] = value << FURTHER_BITS;
  marks[offer >>> 5] = (marks[offer >>> 5] ?? 0) | (1 << (offer & 31));
  return 1;
}

/** What an offer is worth, by what is noted of it. */
function notedIn(noted: number): number {
  return worthTogether(noted >>> FURTHER_BITS, noted & FURTHER_MASK);
}

const NO_SLICE = { from: 0, to: 0 };
const NO_OTHERS: ReadonlyMap<number, number> = new Map();

/** Takes the offers that are noted, in order, and leaves no mark. */
function takeNoted(
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
        worths[at] = notedIn(best[offer] ?? 0);
        best[offer] = 0;
        at += 1;
      }
      marks[word] = 0;
    }
  }
  return { offers, worths };
}
