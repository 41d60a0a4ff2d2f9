import { Refusal } from '../../core/base/refusal.js';
import type { Stores } from '../../ports/index.js';
import { TransactionOver } from '../fenced.js';
import type { Notes } from './notes.js';
import { isConflict, isOutside, unavailable } from './postgres-errors.js';

/** What a work gave that was kept, and what its transaction left. */
export interface Kept<Result> {
  result: Result;
  notes: Notes;
}

/**
 * Runs a work in a transaction, again where that met another.
 *
 * @param work is given the stores, and how to close them before their time, where all is to be undone
 */
export type Run = <Result>(
  work: (stores: Stores, close: () => Promise<void>) => Promise<Result>,
) => Promise<Kept<Result>>;

/** A work that waits for a transaction, and who is told what became of it. */
interface Waiting {
  work: (stores: Stores) => Promise<unknown>;
  resolve: (kept: Kept<unknown>) => void;
  reject: (error: unknown) => void;
  timer: NodeJS.Timeout;
}

/** Works of a transaction that failed each by itself, for which it is undone. */
class Apart extends Error {
  constructor(readonly failed: ReadonlySet<Waiting>) {
    super('Not all of them are kept.');
  }
}

/** Most works of a transaction: where it meets another, all of them run again. */
const MOST_WORKS = 16;

/** Most such transactions at once. Who comes meanwhile shares the next: the busier it is, the more do. */
const MOST_AT_ONCE = 2;

/** Longest that a work waits for its turn, ms, as for a connection. */
const PATIENCE = 10_000;

/**
 * Has works share transactions that go on side by side: what all ask in one turn is one way to the database and back, and
 * they are on disk with one commit. They see what the others write, so it is for works that have nothing to do with one
 * another. Where some fail, the transaction is undone: those run again each by itself, the others together.
 */
export function sharing(run: Run): Run {
  const waiting: Waiting[] = [];
  let underWay = 0;
  let isCalled = false;

  function call(): void {
    if (isCalled) return;
    isCalled = true;
    setImmediate(leave);
  }

  function leave(): void {
    isCalled = false;
    while (waiting.length > 0 && underWay < MOST_AT_ONCE) {
      const works = waiting.splice(0, MOST_WORKS);
      for (const { timer } of works) clearTimeout(timer);
      underWay += 1;
      void runTogether(works).finally(() => {
        underWay -= 1;
        call();
      });
    }
  }

  async function runTogether(works: readonly Waiting[]): Promise<void> {
    if (works.length <= 1) return runEach(works);
    try {
      const { result, notes } = await run((stores, close) => allOrNone(works, stores, close));
      for (const [index, { resolve }] of works.entries()) resolve({ result: result[index], notes });
    } catch (error) {
      if (error instanceof Refusal) for (const { reject } of works) reject(error);
      else {
        const failed = error instanceof Apart ? error.failed : new Set(works);
        const others = works.filter((one) => !failed.has(one));
        await Promise.all([runTogether(others), runEach([...failed])]);
      }
    }
  }

  async function runEach(works: readonly Waiting[]): Promise<void> {
    await Promise.all(works.map(({ work, resolve, reject }) => run(work).then(resolve, reject)));
  }

  return (work) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(one), 1);
        reject(unavailable(new Error('A transaction was waited for in vain.')));
      }, PATIENCE);
      // It is told what this work gave.
      const one: Waiting = {
        work: work as Waiting['work'],
        resolve: resolve as Waiting['resolve'],
        reject,
        timer,
      };
      waiting.push(one);
      call();
    });
}

/** @throws Apart, once none goes on, where some fail by themselves; what concerns all of them */
async function allOrNone(
  works: readonly Waiting[],
  stores: Stores,
  close: () => Promise<void>,
): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(
    works.map(async ({ work }) => {
      try {
        return await work(stores);
      } catch (error) {
        // The others need not go on.
        void close();
        throw error;
      }
    }),
  );
  const failed = new Set<Waiting>();
  for (const [index, one] of works.entries()) {
    const outcome = outcomes[index];
    if (outcome?.status !== 'rejected' || outcome.reason instanceof TransactionOver) continue;
    if (isConflict(outcome.reason) || isOutside(outcome.reason)) throw outcome.reason;
    failed.add(one);
  }
  if (failed.size > 0) throw new Apart(failed);
  return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : undefined));
}
