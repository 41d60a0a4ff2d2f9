import { isBearing, LIKENESSES, SPOTS, worthOf } from '../../core/search/rules/relevance.js';
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
}

/** The worth of a word, by likeness, then by spot; and the same of offers that bear it alone. */
const WORTHS = worthsBySpot(worthOf);
const BEARING = worthsBySpot((likeness, spot) => (isBearing(spot) ? worthOf(likeness, spot) : 0));
const NOTHING = new Uint16Array();

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

/** The offers of all runs within some slices, and others, each with the most it is worth. */
export function unite(
  { text: { postings } }: Segment,
  runs: readonly Run[],
  slices: readonly Pick<Slice, 'from' | 'to'>[],
  { best, marks, recent }: Workspace,
  others: ReadonlyMap<number, number> = NO_OTHERS,
): WorthOffers {
  let count = 0;
  const [first] = slices;
  for (const { from, to, worth } of runs) {
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
        count += take(best, marks, offer, worth[spotOf(posting)] ?? 0);
      }
    }
  }
  for (const [offer, value] of others) count += take(best, marks, offer, value);
  return takeMarked(recent.take(count), slices, { best, marks });
}

/** Notes what an offer is worth; 1 for one that was worth nothing before, else 0. */
function take(best: Uint16Array, marks: Uint32Array, offer: number, value: number): number {
  const before = best[offer] ?? 0;
  if (value <= before) return 0;
  best[offer] = value;
  if (before > 0) return 0;
  marks[offer >>> 5] = (marks[offer >>> 5] ?? 0) | (1 << (offer & 31));
  return 1;
}

const NO_SLICE = { from: 0, to: 0 };
const NO_OTHERS: ReadonlyMap<number, number> = new Map();

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
