import BetterSqlite3 from 'better-sqlite3';

/** True when one row was written; false when none was, or when a unique index refused it. */
export function unlessTaken(write: () => number): boolean {
  try {
    return write() === 1;
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE') return false;
    throw error;
  }
}
