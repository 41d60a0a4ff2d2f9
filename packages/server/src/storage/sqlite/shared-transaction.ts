import type BetterSqlite3 from 'better-sqlite3';
import { onceUnlocked } from './lock-patience.js';
import { toUnavailable } from './sqlite-errors.js';

/** A write that waits for its transaction. */
export interface Write {
  /** Does the work, and answers how to tell that it is kept. */
  attempt(): Promise<() => void>;
  reject(error: Error): void;
}

/** A watch over the transactions. */
export interface Watch {
  /** Read as a transaction begins and as it ends. */
  position(): number;
  /** Called after the commit of a transaction that moved the position; its writers wait. */
  moved(): Promise<void>;
  /** Called after each commit. */
  committed(): void;
}

/** Transactions of one connection, one after the other. */
export interface Transactions {
  /**
   * Begins one, once no other process writes.
   *
   * @throws Refusal `unavailable` when the others have not done after some seconds, or the disk is full
   */
  begin(): Promise<void>;
  /**
   * Runs writes one after the other in the one begun, each in a savepoint, so that one that fails is undone
   * alone. They are told what became of them once the commit is on disk. Answers those that are left for
   * another transaction: this one took long, or was undone as a whole.
   */
  run(writes: readonly Write[]): Promise<readonly Write[]>;
}

/** Time after which a transaction takes no further write, ms. */
const LONG = 20;

export function createTransactions(
  client: BetterSqlite3.Database,
  watch: Watch,
  patience?: number,
): Transactions {
  const begin = client.prepare('BEGIN IMMEDIATE');
  const commit = client.prepare('COMMIT');
  const rollback = client.prepare('ROLLBACK');
  const runInSavepoint = createSavepoints(client);

  return {
    begin: () => onceUnlocked(() => void begin.run(), patience),

    async run(writes) {
      const outcomes: (() => void)[] = [];
      let begun = 0;
      let hasMoved: boolean;
      try {
        const [start, until] = [watch.position(), performance.now() + LONG];
        for (const write of writes) {
          begun += 1;
          outcomes.push(await runInSavepoint(write));
          if (performance.now() > until) break;
        }
        hasMoved = watch.position() !== start;
        commit.run();
      } catch (error) {
        if (client.inTransaction) rollback.run();
        // Whatever was answered or refused may rest on what another wrote.
        for (const { reject } of writes.slice(0, begun)) reject(toUnavailable(error));
        return writes.slice(begun);
      }
      watch.committed();
      if (hasMoved) await watch.moved();
      for (const tell of outcomes) tell();
      return writes.slice(begun);
    },
  };
}

function createSavepoints(client: BetterSqlite3.Database): (write: Write) => Promise<() => void> {
  const mark = client.prepare('SAVEPOINT write');
  const keep = client.prepare('RELEASE write');
  const undo = client.prepare('ROLLBACK TO write');
  return async (write) => {
    mark.run();
    try {
      const tell = await write.attempt();
      keep.run();
      return tell;
    } catch (error) {
      // Some errors, a full disk for one, have undone the whole transaction already.
      if (!client.inTransaction) throw error;
      undo.run();
      keep.run();
      return () => write.reject(toUnavailable(error));
    }
  };
}
