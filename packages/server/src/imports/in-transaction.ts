import type { Storage, Stores } from '../ports/index.js';

class Undo extends Error {}

/**
 * Runs a batch in one transaction. A dry run does everything and undoes it, so that it tells what would
 * happen, by the same code.
 */
export async function inTransaction<Result>(
  storage: Storage,
  isDryRun: boolean,
  work: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  if (!isDryRun) return storage.write(work);
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
