import type pg from 'pg';
import { Refusal } from '../../core/base/refusal.js';
import type { HowToWrite, Stores } from '../../ports/index.js';
import { fenced } from '../fenced.js';
import { isConflict, isDoubtful, isStale, toUnavailable } from './postgres-errors.js';
import { gathering, ROLLBACK } from './gathering.js';
import { createNotes, type Notes } from './notes.js';
import { send } from './send.js';
import { sharing, type Kept, type Run } from './sharing.js';

export interface Transactions {
  /** Runs work in a serializable transaction, which it shares with others where it may; again where that met another. */
  run<Result>(work: (stores: Stores) => Promise<Result>, how?: HowToWrite): Promise<Kept<Result>>;
  /** Since when nothing can be written; undefined while writes are kept. */
  readonly refusingSince: Date | undefined;
}

/** What a connection is used by. */
interface Parts {
  connection: pg.PoolClient;
  stores: Stores;
  notes: Notes;
}

/** Runs of work, the first beside others. Alone, it meets none but those who keep house: by then it is no coincidence. */
const MOST_RUNS = 4;

/**
 * How a transaction begins. A table without rows is locked before anything is seen, so that who waited for the lock sees
 * what those wrote whom it waited for.
 */
const BEGIN = { name: 'begin', text: 'BEGIN ISOLATION LEVEL SERIALIZABLE' };
const TURNS = {
  beside: { name: 'turn_beside', text: 'LOCK TABLE turns IN ROW SHARE MODE' },
  alone: { name: 'turn_alone', text: 'LOCK TABLE turns IN EXCLUSIVE MODE' },
};
const COMMIT = { name: 'commit', text: 'COMMIT' };

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
  const known = new WeakMap<pg.PoolClient, Parts>();
  let refusingSince: Date | undefined;

  function partsOf(client: pg.PoolClient): Parts {
    let parts = known.get(client);
    if (!parts) {
      const [connection, notes] = [gathering(client), createNotes()];
      parts = { connection, notes, stores: storesOf(connection, notes) };
      known.set(client, parts);
    }
    return parts;
  }

  async function runOnce<Result>(
    work: (stores: Stores, close: () => Promise<void>) => Promise<Result>,
    how: keyof typeof TURNS,
  ): Promise<Kept<Result>> {
    const client = await pool.connect();
    const { connection, notes, ...parts } = partsOf(client);
    const { stores, close } = fenced(parts.stores);
    let isBroken = false;
    try {
      Object.assign(notes, createNotes(), { isWriting: true });
      void send(connection, notes, BEGIN);
      void send(connection, notes, TURNS[how]);
      const result = await work(stores, close);
      await close();
      await connection.query(COMMIT);
      return { result, notes: { ...notes } };
    } catch (error) {
      await close();
      // The first leaves with what was asked before it, and is not done where that fails.
      const isUndone = await connection
        .query(ROLLBACK)
        .catch(() => connection.query(ROLLBACK))
        .then(
          () => true,
          () => false,
        );
      // Whatever was asked after a statement failed fails for that.
      const failure = notes.failure ?? error;
      isBroken = !isUndone || isStale(failure);
      throw failure;
    } finally {
      client.release(isBroken);
    }
  }

  const runUntilKept: Run = async (work) => {
    for (let runs = 1; ; runs += 1) {
      try {
        return await runOnce(work, runs === 1 ? 'beside' : 'alone');
      } catch (error) {
        // The connection is gone; the next may be as old as it.
        if (isStale(error)) runs -= 1;
        else if (!isConflict(error)) throw toUnavailable(error);
        else if (runs >= MOST_RUNS) throw isDoubtful(error) ? error : toUnavailable(error);
      }
    }
  };
  const runShared = sharing(runUntilKept);

  return {
    async run(work, { mayShare = false } = {}) {
      try {
        const kept = await (mayShare ? runShared : runUntilKept)((stores) => work(stores));
        refusingSince = undefined;
        return kept;
      } catch (error) {
        if (error instanceof Refusal && error.code === 'unavailable') refusingSince ??= new Date();
        throw error;
      }
    },
    get refusingSince() {
      return refusingSince;
    },
  };
}
