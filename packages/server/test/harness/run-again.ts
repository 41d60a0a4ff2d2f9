import type { Storage } from '../../src/ports/index.js';

class Conflict extends Error {}

/**
 * The same storage, as an engine keeps it whose transactions meet others: each work runs, is undone, and runs again.
 * Works that are asked for at once all run on what was before them, then one after the other.
 *
 * @param onUndone told what the run that was undone answered or threw
 */
export function runAgain(storage: Storage, onUndone: (outcome: unknown) => void = () => undefined): Storage {
  return {
    ...storage,
    async write(work) {
      const conflict = new Conflict();
      await storage
        .write(async (stores) => {
          onUndone(await work(stores).catch((error: unknown) => error));
          throw conflict;
        })
        .catch((error: unknown) => {
          if (error !== conflict) throw error;
        });
      return storage.write(work);
    },
  };
}
