import { and, eq, lt, or, type SQL, type SQLiteColumn } from './drizzle.js';
import type { ListPosition } from '../../ports/index.js';

/** The rows that come after a position in a list of newest first, ids from high to low within a moment. */
export function before(
  moment: SQLiteColumn,
  id: SQLiteColumn,
  { createdAt, id: last }: ListPosition,
): SQL | undefined {
  return or(lt(moment, createdAt), and(eq(moment, createdAt), lt(id, last)));
}
