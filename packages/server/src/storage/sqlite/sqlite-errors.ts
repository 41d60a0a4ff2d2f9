import BetterSqlite3 from 'better-sqlite3';
import { Refusal } from '../../core/base/refusal.js';

/** Seconds after which a write that could not be kept is worth trying again: a disk is not emptied in one. */
const RETRY_AFTER = 10;

/** Beginnings of SQLite's codes for what is nobody's fault: the disk, its rights, another process. */
const OUTSIDE = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM|PROTOCOL)/;

/** True when another process holds the lock. */
export function isLocked(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** True when the file is damaged where it was read. */
export function isCorrupt(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_CORRUPT');
}

/**
 * The refusal of a write that failed: `unavailable` where the disk or the lock is to blame, so that the
 * caller keeps what it has and comes back; the error itself otherwise.
 */
export function toUnavailable(error: unknown): Error {
  const isOutside = error instanceof BetterSqlite3.SqliteError && OUTSIDE.test(error.code);
  if (isOutside) return new Refusal('unavailable', { retryAfterSeconds: RETRY_AFTER }, { cause: error });
  return error instanceof Error ? error : new Error('Not an error', { cause: error });
}

/** True when one row was written; false when none was, or when a unique index refused it. */
export function unlessTaken(write: () => number): boolean {
  try {
    return write() === 1;
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE') return false;
    throw error;
  }
}
