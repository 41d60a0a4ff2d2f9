import type { Grade, Judged } from './judgements.ts';

/** What an engine found first for words, by the keys of the offers, best first. */
export type Find = (words: string) => readonly string[] | Promise<readonly string[]>;

/** What became of one query. */
export interface Outcome {
  judged: Judged;
  found: readonly string[];
  /** The grades of the first ten. */
  grades: readonly Grade[];
  isRight: boolean;
  gain: number;
}

/** How well an engine answers; shares of all queries, unless told. */
export interface Score {
  queries: number;
  /** With a right answer among the first three. */
  right: number;
  /** Mean nDCG@10. */
  ndcg: number;
  /** Of those that found something: first of all something silly. */
  silly: number;
  /** That found nothing; something good is there for each. */
  nothing: number;
}

const FIRST = 3;
/** Offers that count. */
export const PAGE = 10;

export async function outcomesOf(judged: readonly Judged[], find: Find): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of judged) outcomes.push(outcomeOf(one, await find(one.words)));
  return outcomes;
}

function outcomeOf(judged: Judged, found: readonly string[]): Outcome {
  const grades = found.slice(0, PAGE).map((key): Grade => judged.grades.get(key) ?? 0);
  const isRight = isRightFor(judged, found);
  return { judged, found, grades, isRight, gain: gainOf(grades) / gainOf(idealOf(judged)) };
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const finding = outcomes.filter(({ found }) => found.length > 0);
  return {
    queries: outcomes.length,
    right: shareOf(outcomes, ({ isRight }) => isRight),
    ndcg: outcomes.reduce((sum, { gain }) => sum + gain, 0) / outcomes.length,
    silly: shareOf(finding, ({ grades }) => grades[0] === 0),
    nothing: shareOf(outcomes, ({ found }) => found.length === 0),
  };
}

/** True where one of the first three is the very thing; a good next thing, where the very thing is not there. */
export function isRightFor(judged: Judged, found: readonly string[]): boolean {
  const best = Math.max(...judged.grades.values());
  return hasAmongFirst(judged, found, best);
}

/** True where one of the first three is of that grade, or better. */
export function hasAmongFirst({ grades }: Judged, found: readonly string[], least: number): boolean {
  return found.slice(0, FIRST).some((key) => (grades.get(key) ?? 0) >= least);
}

export function shareOf<One>(all: readonly One[], isSo: (one: One) => boolean): number {
  return all.length === 0 ? 0 : all.filter(isSo).length / all.length;
}

function idealOf({ grades }: Judged): Grade[] {
  return [...grades.values()].sort((a, b) => b - a).slice(0, PAGE);
}

/** Discounted cumulative gain: what is best counts most, the more so the earlier it comes. */
function gainOf(grades: readonly Grade[]): number {
  return grades.reduce((sum: number, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
