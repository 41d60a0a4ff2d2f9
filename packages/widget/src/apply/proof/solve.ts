import { solveChallenge } from '@1eleve1stage/sdk/proof';
import type { Challenge, Proof } from '@1eleve1stage/sdk/contract';
import { solveInWorker } from './worker.js';

/** Does the work beside the page, or within it, in slices that nobody feels, where workers are blocked. */
export async function solve(challenge: Challenge, signal: AbortSignal): Promise<Proof> {
  try {
    return { challenge: challenge.challenge, solution: await solveInWorker(challenge, signal) };
  } catch {
    return solveChallenge(challenge, { signal });
  }
}
