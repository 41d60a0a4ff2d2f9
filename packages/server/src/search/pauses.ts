import { setImmediate as nextTurn } from 'node:timers/promises';

/** Longest time that requests wait for work that can pause, ms. */
const TURN_MS = 4;

/** Does a work to its end at once. */
export function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does a work piece by piece, between which others have their turn. */
export async function finishInTurns<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + TURN_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTurn();
  }
}
