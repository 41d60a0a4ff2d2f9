import { scoreCompletions, type CompletionScore } from './completions.ts';
import type { Finder, Offers } from './finders/finder.ts';
import { DEVELOPMENT, readJudged, SETS, type Judged, type SetName } from './judgements.ts';
import { misspelt } from './slips.ts';
import { hasAmongFirst, outcomesOf, scoreOf, type Outcome, type Score } from './score.ts';

/** How well one engine answers what pupils type. */
export interface RelevanceResult {
  name: string;
  sets: Record<SetName, SetResult>;
  /** Of the development sets alone, as all that follows: what is seen of the other would be learnt from. */
  byKind: Record<string, Score>;
  misses: Miss[];
  /** Words of the development sets that are misspelt by chance (see `misspelt`), and ways out of those that find nothing. */
  slips?: WaysOut & { typed: number };
}

/** Queries that find nothing, and those of them whose first way out leads to something good. */
export interface WaysOut {
  asked: number;
  good: number;
}

export interface SetResult extends Score {
  waysOut?: WaysOut;
  completions?: CompletionScore;
}

/** A query without a right answer among the first three, or with something silly first. */
export interface Miss {
  kind: string;
  words: string;
  first: Graded[];
  wanted: Graded[];
}

interface Graded {
  grade: number;
  title: string;
}

/** Offers that are told of a miss. */
const TOLD = 3;

export async function measureFinder(name: string, finder: Finder, offers: Offers): Promise<RelevanceResult> {
  const sets: Partial<RelevanceResult['sets']> = {};
  const seen: Outcome[] = [];
  for (const set of SETS) {
    const { result, outcomes } = await measureSet(set, finder);
    sets[set] = result;
    if (DEVELOPMENT.some((one) => one === set)) seen.push(...outcomes);
  }
  const kinds = Object.groupBy(seen, ({ judged }) => judged.kind);
  const byKind = Object.entries(kinds).map(([kind, ofKind = []]) => [kind, scoreOf(ofKind)] as const);
  return {
    name,
    // Each set was just measured.
    sets: sets as RelevanceResult['sets'],
    byKind: Object.fromEntries(byKind),
    misses: seen.filter(isMiss).map((outcome) => toMiss(outcome, offers)),
    ...(finder.wayOut && { slips: await measureSlips(finder.find, finder.wayOut) }),
  };
}

async function measureSlips(
  find: Finder['find'],
  wayOut: NonNullable<Finder['wayOut']>,
): Promise<WaysOut & { typed: number }> {
  const judged = (await Promise.all(DEVELOPMENT.map(readJudged))).flat();
  const outcomes = await outcomesOf(misspelt(judged), find);
  const lost = outcomes.filter(({ found }) => found.length === 0).map(({ judged: one }) => one);
  return { typed: outcomes.length, asked: lost.length, good: await countGood(lost, wayOut) };
}

/** How well a set is answered, and what became of each of its queries. */
export async function measureSet(
  set: SetName,
  finder: Finder,
): Promise<{ result: SetResult; outcomes: Outcome[] }> {
  const judged = await readJudged(set);
  const outcomes = await outcomesOf(judged, finder.find);
  const { wayOut, complete } = finder;
  const lost = outcomes.filter(({ found }) => found.length === 0).map(({ judged: one }) => one);
  const result = {
    ...scoreOf(outcomes),
    ...(wayOut && { waysOut: { asked: lost.length, good: await countGood(lost, wayOut) } }),
    ...(complete && { completions: await scoreCompletions(judged, complete) }),
  };
  return { result, outcomes };
}

async function countGood(lost: readonly Judged[], wayOut: NonNullable<Finder['wayOut']>): Promise<number> {
  let good = 0;
  for (const one of lost) if (hasAmongFirst(one, await wayOut(one.words), 2)) good += 1;
  return good;
}

export function isMiss({ isRight, grades }: Outcome): boolean {
  return !isRight || grades[0] === 0;
}

function toMiss({ judged: { kind, words, grades }, found }: Outcome, offers: Offers): Miss {
  const graded = (key: string): Graded => ({
    grade: grades.get(key) ?? 0,
    title: offers.get(key)?.content.title ?? key,
  });
  return {
    kind,
    words,
    first: found.slice(0, TOLD).map(graded),
    wanted: [...grades.keys()].slice(0, TOLD).map(graded),
  };
}
