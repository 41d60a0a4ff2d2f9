import type { Idempotency } from '../../ports/index.js';
import { toAnswerRow, toRecordedAnswer } from '../rows/answer-row.js';
import type { Sealer } from '../seal.js';
import { placeholdersOf, replacedIn } from '../prepared-rows.js';
import { bareGet, bareSend, bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, eq, gt, lte, sql } from './drizzle.js';
import type { Notes } from './notes.js';
import { idempotency } from './schema.js';

const NOTHING = Buffer.alloc(0);

/** Of what was asked, where there is no answer yet. */
const UNANSWERED = '';

export function createIdempotency(db: Connection, notes: Notes, sealer: Sealer): Idempotency {
  const current = bareGet(
    db,
    idempotency,
    'answer_current',
    db
      .select()
      .from(idempotency)
      .where(
        and(eq(idempotency.key, sql.placeholder('key')), gt(idempotency.expiresAt, sql.placeholder('now'))),
      ),
  );
  // A row that is no answer yet. To look for a key would be to read the page where others put theirs: transactions that
  // both did so are undone. Who puts a row there first waits only for who has the same key. It has the time of the answer
  // that takes its place, so that no index changes with it.
  const claim = bareWrite(
    db,
    'answer_claim',
    db.insert(idempotency).values(placeholdersOf(idempotency)).onConflictDoNothing(),
  );
  const record = bareSend(
    db,
    notes,
    'answer_record',
    db
      .insert(idempotency)
      .values(placeholdersOf(idempotency))
      // An answer whose time is over may still be there.
      .onConflictDoUpdate({ target: idempotency.key, set: replacedIn(idempotency, 'key') }),
  );

  return {
    async find(key, now, until = now) {
      const claimed = { key, fingerprint: UNANSWERED, sealedBody: NOTHING, expiresAt: until };
      if (notes.isWriting && (await claim(claimed)) === 1) return undefined;
      const row = await current({ key, now: now.toISOString() });
      // None is ever committed: it is of another work of the same transaction, which may not share it with this one.
      if (row?.fingerprint === UNANSWERED) throw new Error('The same is under way.');
      return row && toRecordedAnswer(row, sealer);
    },
    async record(key, answer, expiresAt) {
      await record({ ...toAnswerRow(key, answer, sealer), expiresAt });
    },
    dropExpired: (now, limit) => deleteSome(db, idempotency, lte(idempotency.expiresAt, now), limit),
  };
}
