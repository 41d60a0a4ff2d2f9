import { and, eq, gt, lte, sql } from './drizzle.js';
import type { Idempotency } from '../../ports/index.js';
import type { SealedPlace, Sealer } from '../seal.js';
import { bareGet, bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { placeholdersOf, replacedIn } from './prepared-rows.js';
import { idempotency } from './schema.js';

const bodyOf = (key: string): SealedPlace => `idempotency.body/${key}`;

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
      if (!row) return undefined;
      const { fingerprint, status, sealedBody } = row;
      return { fingerprint, status, body: sealer.open<string>(sealedBody, bodyOf(key)) };
    },
    async record(key, { fingerprint, status, body }, expiresAt) {
      record({ key, fingerprint, status, sealedBody: sealer.seal(body, bodyOf(key)), expiresAt });
    },
    async dropExpired(now, limit) {
      return deleteSome(db, idempotency, lte(idempotency.expiresAt, now), limit);
    },
  };
}
