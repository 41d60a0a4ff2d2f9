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

/** How long work is run again that meets others, ms. */
const PATIENCE = 10_000;

/** Pauses before it does, ms: the longest at first, and at last. Drawn, so that those who met do not meet again. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [4, 64];

/**
 * Runs of work that finds something there which it did not see, or goes on though a statement failed: by then it is no
 * coincidence.
 */
const MOST_DOUBTFUL = 5;

/** @param storesOf the stores of a connection, made once */
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
  ): Promise<{ result: Result; notes: Notes }> {
    const client = await pool.connect();
    let isBroken = false;
    try {
      const { stores, notes } = partsOf(client);
      Object.assign(notes, createNotes());
      await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
      const result = await work(stores);
      const { command } = await client.query('COMMIT');
      // A statement failed, and whoever asked for it went on: nothing of this was kept.
      if (command !== 'COMMIT') throw new UndoneTransaction();
      return { result, notes: { ...notes } };
    } catch (error) {
      isBroken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      client.release(isBroken);
    }
  }

  async function runUntilKept<Result>(
    work: (stores: Stores) => Promise<Result>,
  ): Promise<{ result: Result; notes: Notes }> {
    const until = performance.now() + PATIENCE;
    let doubtful = 0;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        return await runOnce(work);
      } catch (error) {
        if (isDoubtful(error) && (doubtful += 1) >= MOST_DOUBTFUL) throw error;
        if (!isConflict(error) || performance.now() > until) throw toUnavailable(error);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * pause));
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
