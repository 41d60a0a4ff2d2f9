import { sortUsed, type Sort } from '@1eleve1stage/sdk/rules';
import { NEAR_KM, recommendedValue, type Rank } from '../../core/search/rules/ranking.js';
import { isAbout } from '../../core/search/rules/relevance.js';
import { RESERVED } from '../flags.js';
import type { Segment } from '../segment.js';
import { kmOfChord, squaredChordOf } from '../sphere.js';
import { BestOffers, type Selected, type Standing } from './best-offers.js';
import { countAnswers, findAnswers, type Scope } from './find-answers.js';
import { selectByWord } from './select-by-word.js';

/**
 * Counts the offers that answer, and keeps the best, best first.
 *
 * @param keep how many
 * @param after only offers that stand behind are kept; all are counted
 */
export function select(scope: Scope, keep: number, after?: Rank): Selected {
  const { criteria, words } = scope;
  const isAroundPlace = isAround(criteria);
  // None need be looked at closely.
  if (keep === 0 && words.length < (isAroundPlace ? 1 : 2))
    return { total: countAnswers(scope), best: [], isAbout: true };
  const sort = sortUsed(criteria.sort, { place: criteria.centre, words: words.length });
  const isByDistance = sort === 'recommended' || sort === 'distance';
  // Words are looked up once; offers kept for the pupil's school come first from however far.
  if (keep > 0 && isByDistance && words.length === 0 && !criteria.school) {
    return { total: countAnswers(scope), best: selectNear(scope, sort, keep, after), isAbout: true };
  }
  const [word] = words;
  const { centre, employer, publishers, school } = criteria;
  const isAnywhere = !centre && employer === undefined && !publishers && !school;
  if (sort === 'relevance' && word && words.length === 1 && isAnywhere && !isAroundPlace) {
    return selectByWord(scope, word, keep, after);
  }
  const best = new BestOffers(keep, after);
  let total = 0;
  const needed = words.filter(({ adds }) => !adds).length;
  let isAny = needed < (isAroundPlace ? 1 : 2);
  findAnswers(scope, (segment, count) => {
    total += count;
    isAny ||= scope.workspace.relevances
      .subarray(0, count)
      .some((relevance) => isAbout(relevance, needed, isAroundPlace));
    if (keep > 0) showAll(best, segment, { ...scope, count, sort });
  });
  return { total, best: best.kept, isAbout: isAny };
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

/** True where a place was named among the words: farther rings are looked at where the first finds nothing. */
function isAround({ widerKm }: Scope['criteria']): boolean {
  return widerKm !== undefined;
}

interface Answers extends Scope {
  count: number;
  sort: Sort;
}

/** Shows the offers found to the best. */
function showAll(best: BestOffers, segment: Segment, answers: Answers): void {
  // Only those kept for the pupil's own school are found of the reserved ones: they come first.
  if (answers.criteria.school) showReserved(best, segment, answers);
  if (answers.sort === 'relevance') showByRelevance(best, segment, answers);
  else if (answers.sort === 'newest') showByDate(best, segment, answers);
  else showByDistance(best, segment, answers);
}

/** Shows the reserved offers, of which there are few. */
function showReserved(best: BestOffers, segment: Segment, answers: Answers): void {
  const { found, chords } = answers.workspace;
  for (let index = 0; index < answers.count; index += 1) {
    const offer = found[index] ?? 0;
    if (!isReserved(segment, offer)) continue;
    const value = valueOf(segment, answers, index);
    best.show(segment, offer, { chord: chords[index] ?? 0, group: 0, value });
  }
}

function showByRelevance(best: BestOffers, segment: Segment, answers: Answers): void {
  const { relevances } = answers.workspace;
  let least = -best.farthest;
  for (let index = 0; index < answers.count; index += 1) {
    const relevance = relevances[index] ?? 0;
    if (relevance < least) continue;
    showOne(best, segment, answers, { index, value: -relevance });
    least = -best.farthest;
  }
}

function showByDate(best: BestOffers, segment: Segment, answers: Answers): void {
  const { found } = answers.workspace;
  for (let index = 0; index < answers.count; index += 1) {
    const value = -(segment.publishedAt[found[index] ?? 0] ?? 0);
    if (value <= best.farthest) showOne(best, segment, answers, { index, value });
  }
}

/** No order by distance makes an offer come before its distance: most need not be worked out. */
function showByDistance(best: BestOffers, segment: Segment, answers: Answers): void {
  const { chords } = answers.workspace;
  let { farthest } = best;
  let reach = squaredChordOf(farthest);
  for (let index = 0; index < answers.count; index += 1) {
    if ((chords[index] ?? 0) > reach) continue;
    showOne(best, segment, answers, { index, value: valueOf(segment, answers, index) });
    if (best.farthest === farthest) continue;
    farthest = best.farthest;
    reach = squaredChordOf(farthest);
  }
}

/** Shows one of the offers found that may be among the best of the second group. */
function showOne(
  best: BestOffers,
  segment: Segment,
  { workspace: { found, chords }, criteria }: Answers,
  { index, value }: { index: number; value: number },
): void {
  const offer = found[index] ?? 0;
  if ((criteria.school && isReserved(segment, offer)) || !best.mayKeep(segment, offer, value)) return;
  best.show(segment, offer, { chord: chords[index] ?? 0, group: 1, value });
}

function isReserved({ flags }: Segment, offer: number): boolean {
  return ((flags[offer] ?? 0) & RESERVED) !== 0;
}

/** The value that decides the place of one of the offers found: the less, the better. */
function valueOf(
  { publishedAt, waiting, remaining }: Segment,
  { sort, workspace: { found, relevances, chords } }: Answers,
  index: number,
): number {
  if (sort === 'relevance') return -(relevances[index] ?? 0);
  const offer = found[index] ?? 0;
  if (sort === 'newest') return -(publishedAt[offer] ?? 0);
  const chord = chords[index] ?? 0;
  if (sort === 'distance') return kmOfChord(chord);
  const km = chord <= NEAR ? NEAR_KM : kmOfChord(chord);
  return recommendedValue(km, waiting[offer] ?? 0, remaining[offer] ?? 1);
}

/** How far makes no difference within it: the distance need not be worked out. */
const NEAR = squaredChordOf(NEAR_KM);
