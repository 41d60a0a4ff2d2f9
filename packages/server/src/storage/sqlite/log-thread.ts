import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';
import type { LogOrder } from './log-keeper.js';

// The thread of `log-keeper.ts`: the one place that may wait for a lock or for the disk.

/** Bytes of the log above which it goes into the database: a page that many transactions write is copied once. */
const LONG = 32 * 1024 * 1024;

/** Bytes above which writers are kept out for the moment that it takes to begin the log anew. */
const TOO_LONG = 4 * LONG;

/** How long the others are waited for, ms; they do not wait for us (see `onceUnlocked`). */
const PATIENCE = 500;

/** How long what was erased stays in the log, ms: those of one moment go together. */
const SOON = 500;

/** When it is tried again where somebody reads, or the disk is full, ms. */
const LATER = 10_000;

const file = String(workerData);
const client = new BetterSqlite3(file);
client.pragma(`busy_timeout = ${PATIENCE}`);
client.pragma('synchronous = FULL');

let emptying: NodeJS.Timeout | undefined;

parentPort?.on('message', (order: LogOrder) => {
  if (order === 'empty') emptyAfter(SOON);
  else if (sizeOfLog() >= LONG) foldIn(sizeOfLog() > TOO_LONG);
});

function emptyAfter(ms: number): void {
  emptying ??= setTimeout(() => {
    emptying = undefined;
    if (!foldIn(true)) emptyAfter(LATER);
  }, ms);
}

/** Puts the log into the database, and empties it if told; false when somebody was in the way. */
function foldIn(isEmptied: boolean): boolean {
  try {
    // Most of it beside the writers, so that the second, which keeps them out, has little left to do.
    client.pragma('wal_checkpoint(PASSIVE)');
    return !isEmptied || client.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
  } catch {
    // The disk may be full.
    return false;
  }
}

function sizeOfLog(): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}
