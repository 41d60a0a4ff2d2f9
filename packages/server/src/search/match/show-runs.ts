import { MOST_MORE, worthTogether } from '../../core/search/rules/relevance.js';
import { offerOf, spotOf } from '../postings.js';
import type { Segment } from '../segment.js';
import type { BestOffers } from './best-offers.js';
import { lengthOf, type Run } from './runs.js';
import type { Workspace } from './workspace.js';

/**
 * Shows the offers of all runs that pass to the best: nothing is gathered of a word that nobody typed lately. How many
 * words of each offer answer is counted first: with that, what one of them is worth tells what they are together.
 *
 * @param passing one bit an offer that passes
 * @returns how many offers pass
 */
export function showRuns(
  shown: BestOffers,
  segment: Segment,
  runs: readonly Run[],
  passing: Uint32Array,
  { answering }: Pick<Workspace, 'answering'>,
): number {
  let count = 0;
  for (const run of runs) count += countAnswering(segment, run, passing, answering);
  const isSeveral = runs.filter(({ isBeginning }) => !isBeginning).length > 1;
  for (const run of runs) showRun(shown, segment, run, { passing, answering, isSeveral });
  forget(answering, segment, runs);
  return count;
}

/** What is counted of an offer that a beginning answers: of these the best alone is worth something. */
const BEGINNING = 1 << 7;
const MOST_ANSWERING = BEGINNING - 1;

/** Counts the words of each offer that answer; how many offers pass that had none before. */
function countAnswering(
  { text: { postings } }: Segment,
  { from, to, worth, isBeginning }: Run,
  passing: Uint32Array,
  answering: Uint8Array,
): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const posting = postings[at] ?? 0;
    const offer = offerOf(posting);
    const isWorth = Number((worth[spotOf(posting)] ?? 0) > 0);
    const before = answering[offer] ?? 0;
    // Nobody can guess which of them pass, or are found again: a branch would take longer.
    count += ((passing[offer >>> 5] ?? 0) >>> (offer & 31)) & isWorth & Number(before === 0);
    // More are not told apart: somebody may write a word in hundreds of spellings that sound the same.
    const isOneMore = isWorth & Number(before < MOST_ANSWERING);
    answering[offer] = isBeginning ? before | (isWorth * BEGINNING) : before + isOneMore;
  }
  return count;
}

/** Shows the offers of a run that pass, each for what all its words are worth, if this is the best. */
function showRun(
  shown: BestOffers,
  segment: Segment,
  { from, to, worth, isBeginning }: Run,
  { passing, answering, isSeveral }: { passing: Uint32Array; answering: Uint8Array; isSeveral: boolean },
): void {
  const { postings } = segment.text;
  const more = isSeveral && !isBeginning ? MOST_MORE : 0;
  let least = -shown.farthest;
  if ((worth[0] ?? 0) + more < least) return;
  for (let at = from; at < to; at += 1) {
    const posting = postings[at] ?? 0;
    const alone = worth[spotOf(posting)] ?? 0;
    if (alone + more < least || alone === 0) continue;
    const offer = offerOf(posting);
    const others = ((answering[offer] ?? 0) & MOST_ANSWERING) - 1;
    const value = isBeginning ? alone : worthTogether(alone, others);
    if (value < least || (((passing[offer >>> 5] ?? 0) >>> (offer & 31)) & 1) === 0) continue;
    if (!shown.mayKeep(segment, offer, -value)) continue;
    if (answering[offer] === 1) shown.show(segment, offer, { chord: 0, group: 1, value: -value });
    else shown.showAgain(segment, offer, -value);
    least = -shown.farthest;
  }
}

/** Of fewer postings than this share of the offers, each is looked up again sooner than all are gone through. */
const FEW_OF_ALL = 1 / 32;

/** Leaves nothing counted of the offers of some runs. */
function forget(answering: Uint8Array, { size, text: { postings } }: Segment, runs: readonly Run[]): void {
  if (lengthOf(runs) > size * FEW_OF_ALL) answering.fill(0, 0, size);
  else
    for (const { from, to } of runs)
      for (let at = from; at < to; at += 1) answering[offerOf(postings[at] ?? 0)] = 0;
}
