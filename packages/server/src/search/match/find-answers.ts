import type { SearchCriteria } from '../../ports/index.js';
import { foldText } from '../../rules/search/fold.js';
import type { QueryWord } from '../../rules/search/french.js';
import { firstAtLeast, slicesAround } from '../grid.js';
import { offerOf, toPosting } from '../postings.js';
import type { Segment } from '../segment.js';
import { placeOf } from '../text/dictionary.js';
import { keepPassing, toFilter, type Filter } from './filter.js';
import { matchWords } from './match-words.js';
import { scan } from './scan.js';
import type { Workspace } from './workspace.js';

/** What is searched, and where. */
export interface Scope {
  segments: readonly Segment[];
  workspace: Workspace;
  criteria: SearchCriteria;
  words: readonly QueryWord[];
  /** True to take words that are one typo away, too. */
  isForgiving: boolean;
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

/** Looks first for what is rarest: words, an employer, a place; how many offers pass. */
function findIn(segment: Segment, scope: Scope, filter: Filter, isCounting: boolean): number {
  const { criteria, words, isForgiving, workspace } = scope;
  const { centre, radiusKm, employer } = criteria;
  const slices = centre
    ? slicesAround(segment.grid, centre, radiusKm)
    : [{ from: 0, to: segment.size, isWithin: true }];
  const ofEmployer = employer === undefined ? undefined : postingsOf(segment, foldText(employer));
  if (words.length > 0) {
    const count = matchWords(segment, words, slices, { isForgiving, workspace });
    const kept = ofEmployer ? keepAmong(ofEmployer, workspace, count) : count;
    return keepPassing(segment, filter, workspace, kept);
  }
  if (ofEmployer) return keepPassing(segment, filter, workspace, takePostings(ofEmployer, workspace));
  return scan(segment, filter, slices, { isCounting, workspace });
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

function postingsOf({ employers }: Segment, employer: string): Uint32Array {
  const place = placeOf(employers.keys, employer);
  return place < 0 ? NONE : employers.postings.subarray(employers.starts[place], employers.starts[place + 1]);
}

const NONE = new Uint32Array();
