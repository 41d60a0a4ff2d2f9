import { NEAR_KM, recommendedValue, sortUsed, type Rank, type Sort } from '../../rules/search/ranking.js';
import { RESERVED } from '../flags.js';
import type { Segment } from '../segment.js';
import { kmOfChord, squaredChordOf } from '../sphere.js';
import { BestOffers, type Standing } from './best-offers.js';
import { countAnswers, findAnswers, type Scope } from './find-answers.js';

/** What is found: how many in all, and the best of them, best first. */
export interface Selected {
  total: number;
  best: readonly Standing[];
}

/**
 * Counts the offers that answer, and keeps the best, best first.
 *
 * @param keep how many
 * @param after only offers that stand behind are kept; all are counted
 */
export function select(scope: Scope, keep: number, after?: Rank): Selected {
  const { criteria, words } = scope;
  const sort = sortUsed(criteria.sort, { place: criteria.centre !== undefined, words: words.length > 0 });
  const isByDistance = sort === 'recommended' || sort === 'distance';
  // Words are looked up once; offers kept for the pupil's school come first from however far.
  if (keep > 0 && isByDistance && words.length === 0 && !criteria.school) {
    return { total: countAnswers(scope), best: selectNear(scope, sort, keep, after) };
  }
  const best = new BestOffers(keep, after);
  let total = 0;
  findAnswers(scope, (segment, count) => {
    total += count;
    if (keep > 0) showAll(best, segment, { ...scope, count, sort });
  });
  return { total, best: best.kept };
}

/**
 * The best by distance, looked for near the centre first: farther than the worst of them there is none better,
 * since no order by distance makes it less.
 */
function selectNear(scope: Scope, sort: Sort, keep: number, after?: Rank): readonly Standing[] {
  const { criteria } = scope;
  for (let radiusKm = NEAR_KM; ; radiusKm *= 2) {
    const best = new BestOffers(keep, after);
    const isAll = !(radiusKm < criteria.radiusKm);
    const near = isAll ? scope : { ...scope, criteria: { ...criteria, radiusKm } };
    findAnswers(near, (segment, count) => showAll(best, segment, { ...near, count, sort }));
    if (isAll || best.farthest <= radiusKm) return best.kept;
  }
}

interface Answers extends Scope {
  count: number;
  sort: Sort;
}

/** Shows the offers found to the best. */
function showAll(best: BestOffers, segment: Segment, { count, sort, workspace, criteria }: Answers): void {
  const { found, relevances, chords } = workspace;
  const { flags, publishedAt, waiting, remaining } = segment;
  const hasSchool = criteria.school !== undefined;
  for (let index = 0; index < count; index += 1) {
    const offer = found[index] ?? 0;
    const chord = chords[index] ?? 0;
    // Only those kept for the pupil's own school are found of the reserved ones: they come first.
    const group = hasSchool && ((flags[offer] ?? 0) & RESERVED) !== 0 ? 0 : 1;
    let value: number;
    if (sort === 'recommended') {
      const km = chord <= NEAR ? NEAR_KM : kmOfChord(chord);
      value = recommendedValue(km, waiting[offer] ?? 0, remaining[offer] ?? 1);
    } else if (sort === 'distance') value = kmOfChord(chord);
    else value = sort === 'relevance' ? -(relevances[index] ?? 0) : -(publishedAt[offer] ?? 0);
    if (best.mayKeep(segment, offer, group, value)) best.show(segment, offer, { chord, group, value });
  }
}

/** How far makes no difference within it: the distance need not be worked out. */
const NEAR = squaredChordOf(NEAR_KM);
