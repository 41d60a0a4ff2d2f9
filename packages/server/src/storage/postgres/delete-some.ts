import { changesOf, type Connection } from './connection.js';
import { sql, type PgTable, type SQL } from './drizzle.js';

/** Rows of a table that fulfil a condition, so many at most: others write meanwhile. */
export function some(table: PgTable, which: SQL | undefined, limit: number): SQL {
  // As an array, so that what is chosen is looked up by its place.
  return sql`ctid = any(array(select ctid from ${table} where ${which} limit ${limit}))`;
}

/** Deletes so many rows at most; how many. */
export async function deleteSome(
  db: Connection,
  table: PgTable,
  which: SQL | undefined,
  limit: number,
): Promise<number> {
  return changesOf(await db.delete(table).where(some(table, which, limit)));
}
