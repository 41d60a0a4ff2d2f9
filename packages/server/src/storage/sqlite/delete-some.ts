import type { Connection } from './connection.js';
import { sql, type SQL, type SQLiteTable } from './drizzle.js';

/** Rows of a table that fulfil a condition, so many at most: others write meanwhile. */
export function some(table: SQLiteTable, which: SQL | undefined, limit: number): SQL {
  return sql`rowid in (select rowid from ${table} where ${which} limit ${limit})`;
}

/** Deletes so many rows at most; how many. */
export function deleteSome(
  db: Connection,
  table: SQLiteTable,
  which: SQL | undefined,
  limit: number,
): number {
  return db
    .delete(table)
    .where(some(table, which, limit))
    .run().changes;
}
