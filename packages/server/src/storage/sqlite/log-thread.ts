import { parentPort, workerData } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';
import type { LogOrder } from './log-keeper.js';

// The thread of `log-keeper.ts`: the one place that may wait for a lock or for the disk.

/** Pages of the log from which on it goes into the database: one that many transactions write is copied once. */
const LONG = 8192;

/** How long the others are waited for where the log is emptied, ms; they do not wait for us (see `onceUnlocked`). */
const PATIENCE = 500;

/** The same where it is only long, which can wait for another time: who reads then keeps nobody from writing. */
const SHORT_PATIENCE = 20;

/** How long what was erased stays in the log, ms: those of one moment go together. */
const SOON = 500;

/** When it is tried again where somebody reads, or the disk is full, ms. */
const LATER = 10_000;

const client = new BetterSqlite3(String(workerData));
client.pragma('synchronous = FULL');

/** The answer for a log that cannot be looked at. */
const BUSY: Folded = { busy: 1, log: 0 };

let emptying: NodeJS.Timeout | undefined;

parentPort?.on('message', (order: LogOrder) => {
  if (order === 'empty') emptyAfter(SOON);
  else if (fold('NOOP', SHORT_PATIENCE).log >= LONG) beginAnew();
});

function emptyAfter(ms: number): void {
  emptying ??= setTimeout(() => {
    emptying = undefined;
    if (!empty()) emptyAfter(LATER);
  }, ms);
}

/** Empties the log; false when somebody was in the way. */
function empty(): boolean {
  // Most of it beside the writers, so that the second, which keeps them out, has little left to do.
  fold('PASSIVE', PATIENCE);
  return fold('TRUNCATE', PATIENCE).busy === 0;
}

/**
 * Puts the log into the database, and lets who writes next begin at its start. It stays as long as it is: to cut
 * off a hundred megabytes would keep writers out for 80 ms.
 */
function beginAnew(): void {
  fold('PASSIVE', SHORT_PATIENCE);
  fold('RESTART', SHORT_PATIENCE);
}

interface Folded {
  /** 1 when somebody was in the way. */
  busy: number;
  /** Pages in the log. */
  log: number;
}

function fold(how: 'NOOP' | 'PASSIVE' | 'RESTART' | 'TRUNCATE', patience: number): Folded {
  try {
    client.pragma(`busy_timeout = ${patience}`);
    const [folded] = client.pragma(`wal_checkpoint(${how})`) as Folded[];
    return folded ?? BUSY;
  } catch {
    // The disk may be full.
    return BUSY;
  }
}
