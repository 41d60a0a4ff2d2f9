import { Worker } from 'node:worker_threads';
import { PACKAGE_FOLDER } from '../../package-folder.js';

/**
 * Puts the write-ahead log into the database from a thread of its own: it copies megabytes and waits for the disk,
 * which whoever answers requests must not.
 */
export interface LogKeeper {
  /** Called after each commit; wakes the thread now and then. */
  noteCommit(): void;
  /** Empties the log soon, so that what was erased is not left there. */
  empty(): void;
  close(): Promise<void>;
}

/** Commits between two looks at how long the log is. */
const EVERY = 256;

/** Orders to the thread. */
export type LogOrder = 'look' | 'empty';

/** As it is bundled, for tests as well: to compile it at each start takes longer than its work. */
const MODULE = new URL('dist/log-thread.js', PACKAGE_FOLDER);

/** @param file path of the database; the thread starts the first time that there is something to do */
export function createLogKeeper(file: string): LogKeeper {
  let thread: Worker | undefined;
  let commits = 0;

  function order(what: LogOrder): void {
    if (!thread) {
      thread = new Worker(MODULE, {
        workerData: file,
        resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
      });
      // A log that nobody keeps is put into the database by SQLite itself, later: see `connectToWrite`.
      thread.on('error', () => (thread = undefined)).unref();
    }
    thread.postMessage(what);
  }

  return {
    noteCommit() {
      commits += 1;
      if (commits % EVERY === 0) order('look');
    },
    empty: () => order('empty'),
    async close() {
      await thread?.terminate();
      thread = undefined;
    },
  };
}
