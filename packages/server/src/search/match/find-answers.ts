import type { PublishedBy, SearchCriteria } from '../../ports/index.js';
import { foldText } from '@1eleve1stage/sdk/rules';
import type { SoughtWord } from '../../core/search/rules/sought-words.js';
import { firstAtLeast, slicesAround, type Slice } from '../grid.js';
import { offerOf, toPosting } from '../postings.js';
import { keyOf } from '../published-by.js';
import type { Index, Segment } from '../segment.js';
import { postingsOf } from '../text/dictionary.js';
import { keepPassing, toFilter, type Filter } from './filter.js';
import { matchWords } from './match-words.js';
import { scan } from './scan.js';
import { wholeOf } from './word-answers.js';
import type { Workspace } from './workspace.js';

/** The scope of a search: what is searched, and where. */
export interface Scope {
  segments: readonly Segment[];
  workspace: Workspace;
  criteria: SearchCriteria;
  words: readonly SoughtWord[];
}

/**
 * Finds the offers that pass every filter of the criteria, and calls back for each segment with how many it has:
 * they are the first of `found` of the workspace, with their `relevances` and `chords`, until the next segment.
 */
export function findAnswers(scope: Scope, found: (segment: Segment, count: number) => void): void {
  const filter = toFilter(scope.criteria);
  for (const segment of scope.segments) found(segment, findIn(segment, scope, filter, false));
}

/** Number of the offers that pass every filter of the criteria. */
export function countAnswers(scope: Scope): number {
  const filter = toFilter(scope.criteria);
  return scope.segments.reduce((total, segment) => total + findIn(segment, scope, filter, true), 0);
}

/** Looks first for what is rarest: words, who publishes, an employer, a place; how many offers pass. */
function findIn(segment: Segment, scope: Scope, filter: Filter, isCounting: boolean): number {
  const { criteria, words, workspace } = scope;
  const { centre, radiusKm } = criteria;
  let around: readonly Slice[] | undefined;
  // Worked out once they are asked for: what few offers have is not looked for by them.
  const slices = (): readonly Slice[] =>
    (around ??= centre ? slicesAround(segment.grid, centre, radiusKm) : [wholeOf(segment)]);
  const [rarest, ...others] = listsOf(segment, criteria);
  if (words.length === 0 && !rarest) return scan(segment, filter, slices(), { isCounting, workspace });
  let count: number;
  if (words.length > 0) {
    count = matchWords(segment, words, slices, workspace);
    if (rarest) count = keepAmong(rarest, workspace, count);
  } else count = takePostings(rarest ?? NONE, workspace);
  for (const list of others) count = keepAmong(list, workspace, count);
  return keepPassing(segment, filter, workspace, count);
}

/** The postings of offers of the publishers and of the employer that are asked for. */
function listsOf({ publishers, employers }: Segment, criteria: SearchCriteria): Uint32Array[] {
  const lists: Uint32Array[] = [];
  if (criteria.publishers) lists.push(postingsOfAny(publishers, criteria.publishers));
  if (criteria.employer !== undefined) lists.push(postingsOf(employers, foldText(criteria.employer)));
  return lists;
}

function keepAmong(postings: Uint32Array, { found, relevances }: Workspace, count: number): number {
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const offer = found[index] ?? 0;
    const posting = postings[firstAtLeast(postings, toPosting(offer, 0))];
    if (posting === undefined || offerOf(posting) !== offer) continue;
    found[kept] = offer;
    relevances[kept] = relevances[index] ?? 0;
    kept += 1;
  }
  return kept;
}

function takePostings(postings: Uint32Array, { found, relevances }: Workspace): number {
  for (let index = 0; index < postings.length; index += 1) found[index] = offerOf(postings[index] ?? 0);
  relevances.fill(0, 0, postings.length);
  return postings.length;
}

/** Nobody publishes an offer twice, but the same may be asked for twice. */
function postingsOfAny(index: Index, publishers: readonly PublishedBy[]): Uint32Array {
  const [one, ...more] = [...new Set(publishers.map(keyOf))].map((key) => postingsOf(index, key));
  if (more.length === 0) return one ?? NONE;
  return Uint32Array.from(new Set([one ?? NONE, ...more].flatMap((list) => [...list]))).sort();
}

const NONE = new Uint32Array();
