import { sql, type SQL, type SQLiteColumn } from './drizzle.js';
import type { ListPosition, WaitingPosition } from '../../ports/index.js';

/** The place of a row in such a list: its moment as it is stored, though that were damaged. */
export interface StoredPosition {
  at: unknown;
  id: string;
}

export function toStoredPosition({ createdAt, id }: ListPosition): StoredPosition {
  return { at: createdAt.getTime(), id };
}

/** The rows that come after a position in a list of newest first, ids from high to low within a moment. */
export function before(moment: SQLiteColumn, id: SQLiteColumn, { at, id: last }: StoredPosition): SQL {
  // Compared as a row, so that an index leads there: page after page costs the same.
  return sql`(${moment}, ${id}) < (${at}, ${last})`;
}

/** The rows that come after a position in a list of what waits longest first. */
export function since(moment: SQLiteColumn, id: SQLiteColumn, { since: at, id: last }: WaitingPosition): SQL {
  return sql`(${moment}, ${id}) > (${at.getTime()}, ${last})`;
}
