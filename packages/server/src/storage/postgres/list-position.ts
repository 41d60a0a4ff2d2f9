import type { ListPosition, WaitingPosition } from '../../ports/index.js';
import { sql, type PgColumn, type SQL } from './drizzle.js';

/** The rows that come after a position in a list of newest first, ids from high to low within a moment. */
export function before(moment: PgColumn, id: PgColumn, { createdAt, id: last }: ListPosition): SQL {
  // Compared as a row, so that an index leads there: page after page costs the same.
  return sql`(${moment}, ${id}) < (${sql.param(createdAt, moment)}, ${last})`;
}

/** The rows that come after a position in a list of what waits longest first. */
export function since(moment: PgColumn, id: PgColumn, { since: at, id: last }: WaitingPosition): SQL {
  return sql`(${moment}, ${id}) > (${sql.param(at, moment)}, ${last})`;
}
