import type { Storage, Stores } from '../ports/index.js';

class Undo extends Error {}

/** Rows a transaction: enough to make its commit cheap, few enough to leave the service its turn. */
export const BATCH = 100;

/** How long others may write between two batches, ms: who waits for a lock looks for it that often. */
const PAUSE = 20;

/**
 * Runs a batch in one transaction, then leaves others a moment to write. A dry run does everything and undoes it,
 * so that it tells what would happen, by the same code.
 */
export async function inTransaction<Result>(
  storage: Storage,
  isDryRun: boolean,
  work: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  const result = await (isDryRun ? undone(storage, work) : storage.write(work));
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
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
