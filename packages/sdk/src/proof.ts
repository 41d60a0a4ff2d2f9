// The work that an application from a web page must show, without the rest of the client.
import type { Proof } from './contract/challenges/shapes.js';
import { createFirstWord, createSearch, toWork, type Puzzles } from './rules/proof-of-work.js';

export interface SolveOptions {
  /** Stops the work, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Longest time that is worked without letting anything else run, in ms; 6 unless told. */
  sliceMs?: number | undefined;
}

/** Tries between two looks at the clock: less than a millisecond on a slow phone. */
const TRIES = 64;

/**
 * Does the work that a challenge asks for, in slices, so that a page stays alive meanwhile: some 130,000 tries,
 * less than 0.1 s on a computer. In a worker of yours, `sliceMs: Infinity` is fastest.
 *
 * @example
 * const proof = await solveChallenge(await client.challenges.create(offer.id));
 * await client.applications.submit(offer.id, { ...form, proof });
 */
export async function solveChallenge(
  puzzles: Puzzles,
  { signal, sliceMs = 6 }: SolveOptions = {},
): Promise<Proof> {
  const search = createSearch(createFirstWord(), toWork(puzzles));
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + sliceMs;
    do {
      const solution = search(TRIES);
      if (solution) return { challenge: puzzles.challenge, solution };
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
