import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Idempotency } from '../../ports/index.js';
import type { SealedPlace, Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { placeholdersOf, replacedIn } from './prepared-rows.js';
import { idempotency } from './schema.js';

const bodyOf = (key: string): SealedPlace => `idempotency.body/${key}`;

export function createIdempotency(db: Connection, sealer: Sealer): Idempotency {
  const current = db
    .select()
    .from(idempotency)
    .where(
      and(eq(idempotency.key, sql.placeholder('key')), gt(idempotency.expiresAt, sql.placeholder('now'))),
    )
    .prepare();
  const record = db
    .insert(idempotency)
    .values(placeholdersOf(idempotency))
    // An answer whose time is over may still be there.
    .onConflictDoUpdate({ target: idempotency.key, set: replacedIn(idempotency, 'key') })
    .prepare();

  return {
    async find(key, now) {
      const row = current.get({ key, now: now.getTime() });
      if (!row) return undefined;
      const { fingerprint, status, sealedBody } = row;
      return { fingerprint, status, body: sealer.open<string>(sealedBody, bodyOf(key)) };
    },
    async record(key, { fingerprint, status, body }, expiresAt) {
      record.run({ key, fingerprint, status, sealedBody: sealer.seal(body, bodyOf(key)), expiresAt });
    },
    async dropExpired(now) {
      return db.delete(idempotency).where(lte(idempotency.expiresAt, now)).run().changes;
    },
  };
}
