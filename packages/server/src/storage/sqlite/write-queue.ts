import type BetterSqlite3 from 'better-sqlite3';
import { Refusal } from '../../core/base/refusal.js';
import { toUnavailable } from './sqlite-errors.js';
import { createTransactions, type Watch, type Write } from './shared-transaction.js';

export interface WriteQueue {
  /**
   * Runs the job in a transaction, after those asked for before. What it wrote is on disk once the promise
   * resolves, and undone once it rejects: with Refusal `unavailable` where the disk or another process keeps
   * it from being written.
   */
  run<Result>(job: () => Promise<Result>): Promise<Result>;
  /** Since when nothing can be written; undefined while writes are kept. */
  readonly refusingSince: Date | undefined;
  /** Resolves once every job asked for so far is over. */
  drained(): Promise<void>;
}

/** Most writes of a transaction: nobody waits long for those it shares one with. */
const MOST_WRITES = 256;

/** Writes that may wait: some seconds of work. Those beyond are told at once to come back. */
const MOST_WAITING = 4096;

/**
 * Puts the writes of one connection one after the other, so that what a job awaits never lets another
 * job's statements in. Those asked for during one turn of the event loop share a transaction: it is the
 * commit that takes long, for it waits for the disk.
 */
export function createWriteQueue(
  client: BetterSqlite3.Database,
  watch: Watch,
  patience?: number,
): WriteQueue {
  const transactions = createTransactions(client, watch, patience);
  const waiting: Write[] = [];
  let draining: Promise<void> | undefined;
  let refusingSince: Date | undefined;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      await writeSome();
    }
    draining = undefined;
  }

  /** Begins before it says which writes: all that come while it waits for its turn share it, or its refusal. */
  async function writeSome(): Promise<void> {
    try {
      await transactions.begin();
    } catch (error) {
      for (const { reject } of waiting.splice(0)) reject(toUnavailable(error));
      return;
    }
    const left = await transactions.run(waiting.splice(0, MOST_WRITES));
    waiting.unshift(...left);
  }

  function noteRefusal(error: unknown): void {
    if (isUnavailable(error)) refusingSince ??= new Date();
  }

  return {
    run<Result>(job: () => Promise<Result>) {
      return new Promise<Result>((resolve, reject) => {
        if (waiting.length >= MOST_WAITING) return reject(new Refusal('unavailable'));
        waiting.push({
          async attempt() {
            const result = await job();
            return () => {
              refusingSince = undefined;
              resolve(result);
            };
          },
          reject(error) {
            noteRefusal(error);
            reject(error);
          },
        });
        draining ??= drain();
      });
    },
    get refusingSince() {
      return refusingSince;
    },
    async drained() {
      await draining;
    },
  };
}

function isUnavailable(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'unavailable';
}
