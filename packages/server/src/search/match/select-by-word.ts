import type { SoughtWord } from '../../core/search/rules/sought-words.js';
import { MOST_WORTH } from '../../core/search/rules/relevance.js';
import type { Rank } from '../../core/search/rules/ranking.js';
import { BestOffers, type Selected } from './best-offers.js';
import { toFilter, toTest } from './filter.js';
import type { Segment } from '../segment.js';
import type { Scope } from './find-answers.js';
import { passingOffers, toPasses } from './rows.js';
import { runsOf } from './runs.js';
import { showRuns } from './show-runs.js';
import { answersTo, bestOf, keptAnswers, wholeOf, type WordAnswers } from './word-answers.js';

/**
 * The offers anywhere that answer one word, by relevance: the best of its answers are kept in that order, so that all are
 * counted and few looked at. Not for a pupil whose school offers are kept for.
 */
export function selectByWord(scope: Scope, word: SoughtWord, keep: number, after?: Rank): Selected {
  const { segments, criteria, workspace } = scope;
  const filter = toFilter(criteria);
  const best = new BestOffers(keep, after);
  let total = 0;
  for (const segment of segments) {
    const test = toTest(filter, segment);
    const passing = passingOffers(test);
    const isOnce = passing && !after && !criteria.facets && word.parts.length === 0;
    workspace.recent.begin();
    if (isOnce && !keptAnswers(segment, word, workspace)) {
      total += showRuns(best, segment, runsOf(segment, word), passing, workspace);
      continue;
    }
    const passes = toPasses(test);
    const answers = answersTo(segment, word, () => [wholeOf(segment)], workspace);
    total += countPassing(answers, passes, passing);
    showAnswers(best, segment, answers, { passes, keep: after ? undefined : keep });
  }
  return { total, best: best.kept, isAbout: true };
}

/** How many of the answers pass; of those that are kept it is known until other offers do. */
function countPassing(
  answers: WordAnswers,
  passes: (offer: number) => boolean,
  passing: Uint32Array | undefined,
): number {
  const known = passing && answers.counts?.get(passing);
  if (known !== undefined) return known;
  const { offers } = answers;
  let count = 0;
  // There may be a hundred thousand: an iterator would take twice as long.
  for (let index = 0; index < offers.length; index += 1) if (passes(offers[index] ?? 0)) count += 1;
  if (passing && answers.isKept) (answers.counts ??= new WeakMap()).set(passing, count);
  return count;
}

/** How many offers are worth so much. */
const byWorth = new Uint32Array(MOST_WORTH + 1);

/** The least that the best of the answers that pass are worth. */
function leastOfBest(
  { offers, worths }: WordAnswers,
  passes: (offer: number) => boolean,
  keep: number,
): number {
  byWorth.fill(0);
  for (let index = 0; index < offers.length; index += 1) {
    if (!passes(offers[index] ?? 0)) continue;
    const worth = worths[index] ?? 0;
    byWorth[worth] = (byWorth[worth] ?? 0) + 1;
  }
  let [least, better] = [MOST_WORTH, byWorth[MOST_WORTH] ?? 0];
  while (better < keep && least > 0) better += byWorth[(least -= 1)] ?? 0;
  return least;
}

function showAnswers(
  best: BestOffers,
  segment: Segment,
  answers: WordAnswers,
  { passes, keep }: { passes: (offer: number) => boolean; keep: number | undefined },
): void {
  const show = (offer: number, worth: number): boolean =>
    best.show(segment, offer, { chord: 0, group: 1, value: -worth });
  const first = bestOf(segment, answers);
  for (const [index, offer] of first.offers.entries()) {
    // Those that follow one that stands behind do so, too.
    if (passes(offer) && !show(offer, first.worths[index] ?? 0)) return;
  }
  if (first.offers.length === answers.offers.length) return;
  const shown = new Set(first.offers);
  const { offers, worths } = answers;
  const leastKept = keep === undefined ? 0 : leastOfBest(answers, passes, keep);
  let least = Math.max(leastKept, -best.farthest);
  for (let index = 0; index < offers.length; index += 1) {
    const worth = worths[index] ?? 0;
    if (worth < least) continue;
    const offer = offers[index] ?? 0;
    if (!best.mayKeep(segment, offer, -worth) || shown.has(offer) || !passes(offer)) continue;
    show(offer, worth);
    least = Math.max(leastKept, -best.farthest);
  }
}
