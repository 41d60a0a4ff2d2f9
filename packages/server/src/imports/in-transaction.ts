import type { Storage, Stores } from '../ports/index.js';
import type { ImportOptions } from './report.js';

class Undo extends Error {}

/** Rows a transaction: few enough that the lock is held for some milliseconds. */
export const BATCH = 20;

/** The time left to others after a batch, in times of what it took: the disk, a processor, the lock. */
const SHARE_OF_OTHERS = 3;

/** The least of it, ms: who waits for a lock looks for it that often. */
const SHORTEST_PAUSE = 10;

/**
 * Runs a batch in one transaction, then leaves others their share: a service answers people meanwhile, and takes in
 * what was written. A dry run does everything and undoes it, so that it tells what would happen, by the same code.
 */
export async function inTransaction<Result>(
  storage: Storage,
  { isDryRun, isAlone = false }: Pick<ImportOptions, 'isDryRun' | 'isAlone'>,
  work: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  const begun = performance.now();
  const result = await (isDryRun ? undone(storage, work) : storage.write(work));
  if (isAlone) return result;
  const pause = Math.max(SHORTEST_PAUSE, SHARE_OF_OTHERS * (performance.now() - begun));
  await new Promise((resolve) => setTimeout(resolve, pause));
  return result;
}

async function undone<Result>(storage: Storage, work: (stores: Stores) => Promise<Result>): Promise<Result> {
  const outcome: { result?: Result } = {};
  await storage
    .write(async (stores) => {
      outcome.result = await work(stores);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  // Undo is only thrown once there is a result.
  return outcome.result as Result;
}
