import type BetterSqlite3 from 'better-sqlite3';
import { createTransactions, type Watch, type Write } from './shared-transaction.js';

export interface WriteQueue {
  /**
   * Runs the job in a transaction, after those asked for before. What it wrote is on disk once the promise
   * resolves, and undone once it rejects.
   */
  run<Result>(job: () => Promise<Result>): Promise<Result>;
  /** Resolves once every job asked for so far is over. */
  drained(): Promise<void>;
}

/** Most writes of a transaction: nobody waits long for those it shares one with. */
const MOST_WRITES = 256;

/**
 * Puts the writes of one connection one after the other, so that what a job awaits never lets another
 * job's statements in. Those asked for during one turn of the event loop share a transaction: it is the
 * commit that takes long, for it waits for the disk.
 */
export function createWriteQueue(client: BetterSqlite3.Database, watch: Watch): WriteQueue {
  const writeTogether = createTransactions(client, watch);
  const waiting: Write[] = [];
  let draining: Promise<void> | undefined;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      const left = await writeTogether(waiting.splice(0, MOST_WRITES));
      waiting.unshift(...left);
    }
    draining = undefined;
  }

  return {
    run<Result>(job: () => Promise<Result>) {
      return new Promise<Result>((resolve, reject) => {
        waiting.push({
          async attempt() {
            const result = await job();
            return () => resolve(result);
          },
          reject,
        });
        draining ??= drain();
      });
    },
    async drained() {
      await draining;
    },
  };
}
