import { and, eq, gt, lte, sql } from './drizzle.js';
import type { Idempotency } from '../../ports/index.js';
import { toAnswerRow, toRecordedAnswer } from '../rows/answer-row.js';
import type { Sealer } from '../seal.js';
import { bareGet, bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { placeholdersOf, replacedIn } from '../prepared-rows.js';
import { idempotency } from './schema.js';

/** The status that is kept beside the value since the first release, which would send it after a way back. */
export const STATUS = 201;

export function createIdempotency(db: Connection, sealer: Sealer): Idempotency {
  const current = bareGet(
    db,
    idempotency,
    db
      .select()
      .from(idempotency)
      .where(
        and(eq(idempotency.key, sql.placeholder('key')), gt(idempotency.expiresAt, sql.placeholder('now'))),
      ),
  );
  const record = bareWrite(
    db,
    db
      .insert(idempotency)
      .values(placeholdersOf(idempotency))
      // An answer whose time is over may still be there.
      .onConflictDoUpdate({ target: idempotency.key, set: replacedIn(idempotency, 'key') }),
  );

  return {
    async find(key, now) {
      const row = current({ key, now: now.getTime() });
      return row && toRecordedAnswer(row, sealer);
    },
    async record(key, answer, expiresAt) {
      record({ ...toAnswerRow(key, answer, sealer), status: STATUS, expiresAt });
    },
    async dropExpired(now, limit) {
      return deleteSome(db, idempotency, lte(idempotency.expiresAt, now), limit);
    },
  };
}
