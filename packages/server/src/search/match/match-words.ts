import type { QueryWord } from '../../rules/search/french.js';
import { FIELDS, WORTH } from '../../rules/search/relevance.js';
import { firstAtLeast, type Slice } from '../grid.js';
import { fieldOf, offerOf, toPosting } from '../postings.js';
import type { Segment, TextIndex } from '../segment.js';
import { answeringWords, LIKENESSES } from './answering-words.js';
import type { Workspace } from './workspace.js';

/** The postings of one word of the dictionary that answers, and what it is worth by field. */
interface Run {
  from: number;
  to: number;
  worth: Uint16Array;
}

/**
 * Finds the offers within slices that have all words. They are the first of `found` of the workspace, in no
 * order, with their `relevances`.
 *
 * @returns how many
 */
export function matchWords(
  segment: Segment,
  words: readonly QueryWord[],
  slices: readonly Slice[],
  { isForgiving, workspace }: { isForgiving: boolean; workspace: Workspace },
): number {
  const { postings } = segment.text;
  const runs = words
    .map((word) => runsOf(segment, word, isForgiving))
    // The rarest word first leaves the least to look at.
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  let count = 0;
  for (const [index, run] of runs.entries()) {
    if (index === 0) count = findFirst(postings, run, slices, workspace);
    else findNext(postings, run, slices, workspace, count);
    if (index === runs.length - 1) return takeFound(workspace, count);
    count = keepFound(workspace, count);
  }
  return count;
}

/** Words whose runs a segment keeps: pupils type the same ones again and again, also letter by letter. */
const MOST_KNOWN = 2000;
const known = new WeakMap<TextIndex, Map<string, Run[]>>();

function runsOf({ text }: Segment, word: QueryWord, isForgiving: boolean): Run[] {
  const runsByWord = known.get(text) ?? new Map<string, Run[]>();
  known.set(text, runsByWord);
  const key = `${word.full} ${isForgiving}`;
  let runs = runsByWord.get(key);
  if (!runs) {
    runs = Array.from(answeringWords(text, word, isForgiving), ([place, how]) => ({
      from: text.starts[place] ?? 0,
      to: text.starts[place + 1] ?? 0,
      worth: WORTHS[how] ?? NOTHING,
    }));
    if (runsByWord.size >= MOST_KNOWN) runsByWord.clear();
    runsByWord.set(key, runs);
  }
  return runs;
}

/** What a word is worth, by likeness, then by field. */
const WORTHS = LIKENESSES.map((likeness) => Uint16Array.from(FIELDS, (field) => WORTH[likeness][field]));
const NOTHING = new Uint16Array();

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Finds the offers of the first word; how many. */
function findFirst(
  postings: Uint32Array,
  runs: readonly Run[],
  slices: readonly Slice[],
  { best, found }: Workspace,
): number {
  let count = 0;
  for (const { from, to, worth } of runs) {
    let start = from;
    for (const slice of slices) {
      const [first, end] = [toPosting(slice.from, 0), toPosting(slice.to, 0)];
      start = firstAtLeast(postings, first, start, to);
      for (; start < to; start += 1) {
        const posting = postings[start] ?? 0;
        if (posting >= end) break;
        const offer = offerOf(posting);
        const value = worth[fieldOf(posting)] ?? 0;
        if (value === 0) continue;
        const before = best[offer] ?? 0;
        if (before === 0) found[count++] = offer;
        if (value > before) best[offer] = value;
      }
    }
  }
  return count;
}

/** A look-up by halves takes as long as passing over so many postings. */
const COST_OF_LOOKUP = 16;

/** Marks those of the offers found that have the next word. */
function findNext(
  postings: Uint32Array,
  runs: readonly Run[],
  slices: readonly Slice[],
  { best, sums, found }: Workspace,
  count: number,
): void {
  if (count * runs.length * COST_OF_LOOKUP < lengthOf(runs)) {
    for (const run of runs) lookUp(postings, run, found, count, best);
    return;
  }
  for (const { from, to, worth } of runs) {
    let start = from;
    for (const slice of slices) {
      const [first, end] = [toPosting(slice.from, 0), toPosting(slice.to, 0)];
      start = firstAtLeast(postings, first, start, to);
      for (; start < to; start += 1) {
        const posting = postings[start] ?? 0;
        if (posting >= end) break;
        const offer = offerOf(posting);
        if (sums[offer] === 0) continue;
        const value = worth[fieldOf(posting)] ?? 0;
        if (value > (best[offer] ?? 0)) best[offer] = value;
      }
    }
  }
}

function lookUp(
  postings: Uint32Array,
  { from, to, worth }: Run,
  found: Uint32Array,
  count: number,
  best: Uint16Array,
): void {
  for (let index = 0; index < count; index += 1) {
    const offer = found[index] ?? 0;
    const at = firstAtLeast(postings, toPosting(offer, 0), from, to);
    const posting = postings[at] ?? 0;
    // Past the run are the postings of another word.
    if (at === to || offerOf(posting) !== offer) continue;
    const value = worth[fieldOf(posting)] ?? 0;
    if (value > (best[offer] ?? 0)) best[offer] = value;
  }
}

/** Adds what the present word is worth, and lets go of the offers that do not have it; how many stay. */
function keepFound({ sums, best, found }: Workspace, count: number): number {
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const offer = found[index] ?? 0;
    const value = best[offer] ?? 0;
    sums[offer] = value === 0 ? 0 : (sums[offer] ?? 0) + value;
    best[offer] = 0;
    if (value > 0) found[kept++] = offer;
  }
  return kept;
}

/** Takes the relevance of the offers that have the last word, too, and leaves zeros; how many there are. */
function takeFound({ sums, best, found, relevances }: Workspace, count: number): number {
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const offer = found[index] ?? 0;
    const value = best[offer] ?? 0;
    if (value > 0) {
      found[kept] = offer;
      relevances[kept] = (sums[offer] ?? 0) + value;
      kept += 1;
    }
    sums[offer] = 0;
    best[offer] = 0;
  }
  return kept;
}
