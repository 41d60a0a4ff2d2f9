import { isLocked, toUnavailable } from './sqlite-errors.js';

/** How long to wait for another process that writes to the same file, ms. */
const PATIENCE = 5000;

/** Between two looks whether the others have done, ms: the first pause, and the longest. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [1, 4];

/**
 * Does what needs a lock. While another process holds it, looks again and again, and leaves the thread to others
 * between two looks.
 *
 * @throws Refusal `unavailable` when the others have not done in time, or the disk is full
 */
export async function onceUnlocked<Result>(work: () => Result, patience = PATIENCE): Promise<Result> {
  const until = performance.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return work();
    } catch (error) {
      if (!isLocked(error) || performance.now() > until) throw toUnavailable(error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
