import type { Challenge, Proof } from '@1eleve1stage/sdk/contract';
import { solveChallenge } from '@1eleve1stage/sdk/proof';
import { createFirstWord, createSearch, toWork, type Puzzles } from '@1eleve1stage/sdk/rules';
import { scriptAddress } from './script-address.js';

/** Longest time until a worker says that it runs, in ms: some blockers let it be made and never start it. */
const START = 3000;

/** The code that the worker runs: the text of the search, which refers to nothing of this page, and no address of ours. */
function source(): string {
  return `onmessage=({data})=>{postMessage(0);postMessage((${createSearch.toString()})((${createFirstWord.toString()})(),data)(Infinity))}`;
}

/** Does the work beside the page, or within it, in slices that nobody feels, where workers are blocked. */
export async function solve(challenge: Challenge, signal: AbortSignal): Promise<Proof> {
  try {
    return { challenge: challenge.challenge, solution: await solveInWorker(challenge, signal) };
  } catch {
    return solveChallenge(challenge, { signal });
  }
}

/**
 * Solves puzzles in a worker.
 *
 * @throws what stopped it: the page's policy, a blocker, the signal
 */
async function solveInWorker(puzzles: Puzzles, signal: AbortSignal): Promise<number[]> {
  signal.throwIfAborted();
  const address = URL.createObjectURL(new Blob([source()], { type: 'text/javascript' }));
  let worker: Worker | undefined;
  let timer = 0;
  return new Promise<number[]>((resolve, reject) => {
    // A policy is obeyed here by some browsers, by the others when the worker starts.
    worker = new Worker(scriptAddress(address));
    timer = setTimeout(() => reject(new Error('The worker did not start.')), START);
    worker.onmessage = ({ data }: MessageEvent<0 | number[]>) => {
      clearTimeout(timer);
      if (data) resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error('The worker was stopped.'));
    };
    signal.addEventListener('abort', () => reject(new Error('Nobody waits any more.')), { once: true });
    worker.postMessage(toWork(puzzles));
  }).finally(() => {
    clearTimeout(timer);
    worker?.terminate();
    URL.revokeObjectURL(address);
  });
}
