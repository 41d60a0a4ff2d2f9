import type pg from 'pg';
import { Refusal } from '../../core/base/refusal.js';
import type { Stores } from '../../ports/index.js';
import { isConflict, isDoubtful, toUnavailable, UndoneTransaction } from './postgres-errors.js';
import { createNotes, type Notes } from './notes.js';

export interface Transactions {
  /** Runs work in a serializable transaction, again where it met another. */
  run<Result>(work: (stores: Stores) => Promise<Result>): Promise<{ result: Result; notes: Notes }>;
  /** Since when nothing can be written; undefined while writes are kept. */
  readonly refusingSince: Date | undefined;
  /** Resolves once all that was asked for so far is over. */
  over(): Promise<void>;
}

/** Runs of work, the first beside others. Alone, it meets none but those who keep house: by then it is no coincidence. */
const MOST_RUNS = 4;

/**
 * How a transaction begins. A table without rows is locked before anything is seen, so that who waited for the lock sees
 * what those wrote whom it waited for.
 */
const BEGIN = {
  beside: 'BEGIN ISOLATION LEVEL SERIALIZABLE; LOCK TABLE turns IN ROW SHARE MODE',
  alone: 'BEGIN ISOLATION LEVEL SERIALIZABLE; LOCK TABLE turns IN EXCLUSIVE MODE',
};

/**
 * Transactions run beside one another and are undone where they meet, which on small tables they do often, for
 * PostgreSQL notes what was read by pages. So who met another runs alone the second time: it waits for those under way,
 * and those who come wait for it.
 *
 * @param storesOf the stores of a connection, made once
 */
export function createTransactions(
  pool: pg.Pool,
  storesOf: (client: pg.PoolClient, notes: Notes) => Stores,
): Transactions {
  const known = new WeakMap<pg.PoolClient, { stores: Stores; notes: Notes }>();
  const underWay = new Set<Promise<unknown>>();
  let refusingSince: Date | undefined;

  function partsOf(client: pg.PoolClient): { stores: Stores; notes: Notes } {
    let parts = known.get(client);
    if (!parts) {
      const notes = createNotes();
      parts = { notes, stores: storesOf(client, notes) };
      known.set(client, parts);
    }
    return parts;
  }

  async function runOnce<Result>(
    work: (stores: Stores) => Promise<Result>,
    how: keyof typeof BEGIN,
  ): Promise<{ result: Result; notes: Notes }> {
    const client = await pool.connect();
    let isBroken = false;
    try {
      const { stores, notes } = partsOf(client);
      Object.assign(notes, createNotes(), { isWriting: true });
      await client.query(BEGIN[how]);
      const result = await work(stores);
      const { command } = await client.query('COMMIT');
      // A statement failed, and whoever asked for it went on: nothing of this was kept.
      if (command !== 'COMMIT') throw notes.failure ?? new UndoneTransaction();
      return { result, notes: { ...notes } };
    } catch (error) {
      isBroken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      // Whatever was asked after a statement failed fails for that.
      throw partsOf(client).notes.failure ?? error;
    } finally {
      client.release(isBroken);
    }
  }

  async function runUntilKept<Result>(
    work: (stores: Stores) => Promise<Result>,
  ): Promise<{ result: Result; notes: Notes }> {
    for (let runs = 1; ; runs += 1) {
      try {
        return await runOnce(work, runs === 1 ? 'beside' : 'alone');
      } catch (error) {
        if (!isConflict(error)) throw toUnavailable(error);
        if (runs >= MOST_RUNS) throw isDoubtful(error) ? error : toUnavailable(error);
      }
    }
  }

  return {
    async run(work) {
      const running = runUntilKept(work);
      underWay.add(running);
      try {
        const kept = await running;
        refusingSince = undefined;
        return kept;
      } catch (error) {
        if (error instanceof Refusal && error.code === 'unavailable') refusingSince ??= new Date();
        throw error;
      } finally {
        underWay.delete(running);
      }
    },
    get refusingSince() {
      return refusingSince;
    },
    async over() {
      await Promise.allSettled(underWay);
    },
  };
}
