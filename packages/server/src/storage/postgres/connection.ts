import type pg from 'pg';
import type { NodePgDatabase } from './drizzle.js';

/** A connection, or a pool of them where each statement is alone, through drizzle. */
export type Connection = NodePgDatabase & { $client: pg.Pool | pg.PoolClient };

/** How many rows a statement changed. */
export function changesOf({ rowCount }: { rowCount: number | null }): number {
  return rowCount ?? 0;
}
