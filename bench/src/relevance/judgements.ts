import { readFile } from 'node:fs/promises';

/** 3: exactly what was asked; 2: a good next thing for this pupil; 1: can be defended. All else is silly: 0. */
export type Grade = 0 | 1 | 2 | 3;

/** What somebody types, and what a careers adviser would show for it. */
export interface Judged {
  /** `plain`, `typo`, `half`… */
  kind: string;
  words: string;
  /** By the key of an offer. */
  grades: ReadonlyMap<string, Grade>;
}

/** Sets that rules of the search may be written with an eye on. */
export const DEVELOPMENT = [
  'development',
  'development-2',
  'development-3',
  'development-4',
  'development-5',
  'development-6',
] as const;

/** All sets: the unseen ones are measured only. */
export const SETS = [...DEVELOPMENT, 'unseen-2', 'unseen-7'] as const;
export type SetName = (typeof SETS)[number];

export async function readJudged(set: SetName): Promise<Judged[]> {
  // Written by the assessors in this shape; `corpus.test.ts` holds them to it.
  const judged = (await readLines(`queries-${set}`)) as {
    kind: string;
    q: string;
    expected: { id: string; grade: Grade }[];
  }[];
  return judged.map(({ kind, q, expected }) => ({
    kind,
    words: q,
    grades: new Map(expected.map(({ id, grade }) => [id, grade])),
  }));
}

/** The lines of a file of the corpus, by its name without ending. */
export async function readLines(name: string): Promise<unknown[]> {
  const text = await readFile(new URL(`corpus/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
