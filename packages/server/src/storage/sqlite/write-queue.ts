import type BetterSqlite3 from 'better-sqlite3';

export interface WriteQueue {
  /** Runs the job in its own transaction, after those asked for before. */
  run<Result>(job: () => Promise<Result>): Promise<Result>;
  /** Resolves once every job asked for so far is over. */
  drained(): Promise<void>;
}

/** What is told of the transactions. */
export interface Watch {
  /** Read as a transaction begins and as it ends. */
  position(): number;
  /** Called after the commit of a transaction that moved the position; its writer waits. */
  moved(): Promise<void>;
}

/**
 * Puts the writes of one connection one after the other: a transaction begins when the one before it
 * is over, so what a job awaits never lets another job's statements in.
 */
export function createWriteQueue(client: BetterSqlite3.Database, watch: Watch): WriteQueue {
  const begin = client.prepare('BEGIN IMMEDIATE');
  const commit = client.prepare('COMMIT');
  const rollback = client.prepare('ROLLBACK');
  let last: Promise<unknown> = Promise.resolve();

  async function inTransaction<Result>(job: () => Promise<Result>): Promise<Result> {
    begin.run();
    try {
      const start = watch.position();
      const result = await job();
      const hasMoved = watch.position() !== start;
      commit.run();
      if (hasMoved) await watch.moved();
      return result;
    } catch (error) {
      // Some errors, a full disk for one, have already rolled back.
      if (client.inTransaction) rollback.run();
      throw error;
    }
  }

  return {
    run(job) {
      const result = last.then(() => inTransaction(job));
      last = result.catch(() => undefined);
      return result;
    },
    async drained() {
      await last;
    },
  };
}
