import { MOST_MORE, MOST_WORTH } from '../../core/search/rules/relevance.js';
import { offerOf, spotOf } from '../postings.js';
import type { Segment } from '../segment.js';
import type { BestOffers } from './best-offers.js';
import { lengthOf, note, notedIn, type Run } from './runs.js';
import type { Workspace } from './workspace.js';

/** Offers that are shown, and how many of them are kept, of any. */
interface Showing {
  /** One bit an offer that passes. */
  passing: Uint32Array;
  keep: number;
}

type Room = Pick<Workspace, 'best' | 'marks'>;

/**
 * Shows the offers of all runs that pass to the best: nothing is gathered of a word that nobody typed lately.
 *
 * @returns how many offers pass
 */
export function showRuns(
  shown: BestOffers,
  segment: Segment,
  runs: readonly Run[],
  showing: Showing,
  room: Room,
): number {
  const several = runs.filter(({ isBeginning }) => !isBeginning);
  const together = several.length > 1 ? showTogether(shown, segment, several, showing, room) : 0;
  const others = several.length > 1 ? runs.filter(({ isBeginning }) => isBeginning) : runs;
  const count = together + showEach(shown, segment, others, showing, room);
  room.marks.fill(0);
  return count;
}

/** Shows the offers of runs of which each counts, and leaves marks of those that pass; how many they are. */
function showTogether(
  shown: BestOffers,
  segment: Segment,
  runs: readonly Run[],
  showing: Showing,
  { best, marks }: Room,
): number {
  const { postings } = segment.text;
  const { passing } = showing;
  const sure = runs.slice(0, LOOKED_AT).map((run) => leastKept(segment, run, showing));
  let least = Math.max(-shown.farthest, ...sure);
  const mayBeKept: number[] = [];
  let count = 0;
  for (const { from, to, worth } of runs) {
    for (let at = from; at < to; at += 1) {
      const posting = postings[at] ?? 0;
      const offer = offerOf(posting);
      if ((((passing[offer >>> 5] ?? 0) >>> (offer & 31)) & 1) === 0) continue;
      const value = worth[spotOf(posting)] ?? 0;
      count += note(best, marks, offer, value);
      if (value > 0 && value + MOST_MORE >= least) mayBeKept.push(offer);
    }
  }
  const values = mayBeKept.map((offer) => {
    const value = notedIn(best[offer] ?? 0);
    // An offer that two runs have is shown once.
    best[offer] = 0;
    return value;
  });
  least = Math.max(least, leastOf(values, showing.keep));
  for (const [index, offer] of mayBeKept.entries()) {
    const value = values[index] ?? 0;
    if (value === 0 || value < least || !shown.mayKeep(segment, offer, -value)) continue;
    shown.show(segment, offer, { chord: 0, group: 1, value: -value });
  }
  forget(best, segment, runs);
  return count;
}

/** Of fewer postings than this share of the offers, each is looked up again sooner than all are gone through. */
const FEW_OF_ALL = 1 / 8;

/** Leaves nothing noted of the offers of some runs. */
function forget(best: Uint16Array, { size, text: { postings } }: Segment, runs: readonly Run[]): void {
  if (lengthOf(runs) > size * FEW_OF_ALL) best.fill(0, 0, size);
  else
    for (const { from, to } of runs)
      for (let at = from; at < to; at += 1) best[offerOf(postings[at] ?? 0)] = 0;
}

/** Shows the offers of runs in one pass, each for the most it is worth; how many pass and were not marked before. */
function showEach(
  shown: BestOffers,
  segment: Segment,
  runs: readonly Run[],
  { passing }: Showing,
  { marks }: Room,
): number {
  const { postings } = segment.text;
  let count = 0;
  let least = -shown.farthest;
  for (const { from, to, worth } of runs) {
    for (let at = from; at < to; at += 1) {
      const posting = postings[at] ?? 0;
      const offer = offerOf(posting);
      const value = worth[spotOf(posting)] ?? 0;
      const word = offer >>> 5;
      const passes = ((passing[word] ?? 0) >>> (offer & 31)) & Number(value > 0);
      const marked = marks[word] ?? 0;
      // Nobody can guess which of them pass, or are found again: a branch would take longer.
      count += passes & ~(marked >>> (offer & 31));
      marks[word] = marked | (passes << (offer & 31));
      if (value < least || passes === 0 || !shown.mayKeep(segment, offer, -value)) continue;
      if (((marked >>> (offer & 31)) & 1) === 1) shown.showAgain(segment, offer, -value);
      else shown.show(segment, offer, { chord: 0, group: 1, value: -value });
      least = -shown.farthest;
    }
  }
  return count;
}

/** How many offers are worth so much. */
const byWorth = new Uint32Array(MOST_WORTH + 1);

/** The least of the best of some values, as many as are kept. */
function leastOf(values: readonly number[], keep: number): number {
  byWorth.fill(0);
  for (const value of values) byWorth[value] = (byWorth[value] ?? 0) + 1;
  let [least, better] = [MOST_WORTH, byWorth[MOST_WORTH] ?? 0];
  while (better < keep && least > 0) better += byWorth[(least -= 1)] ?? 0;
  return least;
}

/** Runs, and postings of each, that are looked at for what is worth being kept: the best come first. */
const LOOKED_AT = 3;
const MOST_POSTINGS = 500;

const bySpot = new Uint16Array(32);

/** What as many offers of a run that pass as are kept are worth at least: what is worth less is not among them. */
function leastKept(
  { text: { postings } }: Segment,
  { from, to, worth }: Run,
  { passing, keep }: Showing,
): number {
  bySpot.fill(0);
  for (let at = from; at < Math.min(to, from + MOST_POSTINGS); at += 1) {
    const posting = postings[at] ?? 0;
    const offer = offerOf(posting);
    const spot = spotOf(posting);
    bySpot[spot] = (bySpot[spot] ?? 0) + (((passing[offer >>> 5] ?? 0) >>> (offer & 31)) & 1);
  }
  const spots = Array.from(worth, (one, spot) => [one, bySpot[spot] ?? 0] as const).sort(([a], [b]) => b - a);
  let kept = 0;
  return spots.find(([, offers]) => (kept += offers) >= keep)?.[0] ?? 0;
}
