import type { KeyVault } from '../../ports/index.js';
import type { Connection } from './connection.js';
import { and, inArray, isNotNull, sql, type SQL } from './drizzle.js';
import { endedKeys } from './key-schema.js';
import { applications } from './schema.js';
import type { WriteQueue } from './write-queue.js';

/** Keys destroyed at once. */
const MOST = 1000;

/** Notes that the keys of applications open nothing any more, in the transaction that makes it so. */
export function endKeys(db: Connection, which: SQL | undefined): void {
  const keys = db
    .select({ keyId: applications.keyId })
    .from(applications)
    .where(and(which, isNotNull(applications.keyId)));
  db.insert(endedKeys)
    // The same type, but that null is left out.
    .select(keys as never)
    .onConflictDoNothing()
    .run();
}

/** Destroys the keys of what was erased, once that is on disk. */
export interface KeyEndings {
  /**
   * Runs a job in a transaction. Whoever asked is told once the keys that it ended are destroyed. What fails, and
   * what a crash cut off, is noted in the database: the next write tries again.
   */
  after<Result>(job: () => Promise<Result>): Promise<Result>;
  /** Resolves once what was asked for so far is over. */
  over(): Promise<void>;
}

/** @param onEnded called when keys are destroyed: what they sealed is to leave the log, too */
export function createKeyEndings(
  writer: Connection,
  vault: KeyVault,
  queue: WriteQueue,
  onEnded: () => void,
): KeyEndings {
  const noted = writer.$client.prepare<[], number>(`select key_id from ended_keys limit ${MOST}`).pluck();
  const isNoted = inArray(endedKeys.keyId, sql`(select value from json_each(${sql.placeholder('ids')}))`);
  const forget = writer.delete(endedKeys).where(isNoted).prepare();
  const underWay = new Set<Promise<void>>();

  /** Nobody waits for a note to go: a key that is destroyed twice is destroyed. */
  function forgetLater(ids: readonly number[]): void {
    const forgotten = queue
      .run(async () => void forget.run({ ids: JSON.stringify(ids) }))
      .catch(() => {})
      .finally(() => underWay.delete(forgotten));
    underWay.add(forgotten);
  }

  async function destroy(ids: readonly number[]): Promise<void> {
    try {
      await vault.destroy(ids);
    } catch {
      // The disk may be full, or somebody copies the vault.
      return;
    }
    onEnded();
    forgetLater(ids);
  }

  return {
    async after(job) {
      const { result, ended } = await queue.run(async () => ({ result: await job(), ended: noted.all() }));
      if (ended.length > 0) await destroy(ended);
      return result;
    },
    async over() {
      await queue.drained();
      await Promise.all(underWay);
    },
  };
}
