import { setTimeout as pause } from 'node:timers/promises';
import type { Storage, Stores } from '../ports/index.js';

/** Does something to so many rows at most, and answers how many. */
export type Step = (stores: Stores, limit: number) => Promise<number>;

/** Rows of one transaction: nobody waits long for it. */
const AT_ONCE = 100;

/** Milliseconds that others have the storage for themselves between two. */
const PAUSE_MS = 20;

/** Milliseconds after which what is left waits for the next round. */
const LONGEST_MS = 5_000;

/**
 * Does each of these for as many rows as there are, few at once. One that fails keeps no other from being done.
 *
 * @throws the first failure, after all
 */
export async function inSteps(storage: Storage, steps: readonly Step[]): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  const failures: unknown[] = [];
  for (const step of steps) {
    try {
      while ((await storage.write((stores) => step(stores, AT_ONCE))) >= AT_ONCE) {
        if (performance.now() > until) break;
        await pause(PAUSE_MS);
      }
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
