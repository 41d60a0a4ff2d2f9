import type { Idempotency } from '../../ports/index.js';
import { toAnswerRow, toRecordedAnswer } from '../rows/answer-row.js';
import type { Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, eq, gt, lte } from './drizzle.js';
import { idempotency } from './schema.js';

export function createIdempotency(db: Connection, sealer: Sealer): Idempotency {
  return {
    async find(key, now) {
      const [row] = await db
        .select()
        .from(idempotency)
        .where(and(eq(idempotency.key, key), gt(idempotency.expiresAt, now)));
      return row && toRecordedAnswer(row, sealer);
    },
    async record(key, answer, expiresAt) {
      const { key: _, ...rest } = { ...toAnswerRow(key, answer, sealer), expiresAt };
      await db
        .insert(idempotency)
        .values({ key, ...rest })
        // An answer whose time is over may still be there.
        .onConflictDoUpdate({ target: idempotency.key, set: rest });
    },
    dropExpired: (now, limit) => deleteSome(db, idempotency, lte(idempotency.expiresAt, now), limit),
  };
}
