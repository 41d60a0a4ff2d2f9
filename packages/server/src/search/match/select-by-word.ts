import type { QueryWord } from '../../rules/search/french.js';
import type { Rank } from '../../rules/search/ranking.js';
import type { Segment } from '../segment.js';
import { BestOffers } from './best-offers.js';
import { passes, toFilter, toTest } from './filter.js';
import type { Scope } from './find-answers.js';
import type { Selected } from './select.js';
import { answersTo, bestOf, wholeOf, type WordAnswers } from './word-answers.js';

/**
 * The offers anywhere that answer one word, by relevance: the best of its answers are kept in that order, so that all are
 * counted and few looked at. Not for a pupil whose school offers are kept for.
 */
export function selectByWord(scope: Scope, word: QueryWord, keep: number, after?: Rank): Selected {
  const filter = toFilter(scope.criteria);
  const best = new BestOffers(keep, after);
  let total = 0;
  for (const segment of scope.segments) {
    const test = toTest(filter, segment);
    const isPassing = (offer: number): boolean => passes(test, offer);
    const answers = answersTo(segment, word, [wholeOf(segment)], scope);
    for (const offer of answers.offers) if (isPassing(offer)) total += 1;
    showAnswers(best, segment, answers, isPassing);
  }
  return { total, best: best.kept };
}

function showAnswers(
  best: BestOffers,
  segment: Segment,
  answers: WordAnswers,
  isPassing: (offer: number) => boolean,
): void {
  const show = (offer: number, worth: number): boolean =>
    best.show(segment, offer, { chord: 0, group: 1, value: -worth });
  const first = bestOf(segment, answers);
  for (const [index, offer] of first.offers.entries()) {
    // Those that follow one that stands behind do so, too.
    if (isPassing(offer) && !show(offer, first.worths[index] ?? 0)) return;
  }
  if (first.offers.length === answers.offers.length) return;
  const shown = new Set(first.offers);
  for (const [index, offer] of answers.offers.entries()) {
    const worth = answers.worths[index] ?? 0;
    if (best.mayKeep(segment, offer, -worth) && !shown.has(offer) && isPassing(offer)) show(offer, worth);
  }
}
