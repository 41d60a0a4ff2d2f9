import { asc, desc, eq, lt, lte, sql } from './drizzle.js';
import type { MailMessage, Outbox, OutboxMessage } from '../../ports/index.js';
import type { SealedPlace, Sealer } from '../seal.js';
import { bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { placeholdersOf } from './prepared-rows.js';
import { outbox } from './schema.js';

const messageOf = (id: string): SealedPlace => `outbox.message/${id}`;

/** What messages were before their letters were kept: some may not have left yet. */
interface LaidOut {
  to: string;
  subject: string;
  text: string;
}

function toLetter({ to, subject, text }: LaidOut): MailMessage {
  return { to, letter: { subject, blocks: [{ kind: 'text', text }] } };
}

export function createOutbox(db: Connection, sealer: Sealer): Outbox {
  function toMessage({ id, createdAt, tries, sealedMessage }: typeof outbox.$inferSelect): OutboxMessage {
    const message = sealer.open<MailMessage | LaidOut>(sealedMessage, messageOf(id));
    return { id, createdAt, tries, ...('letter' in message ? message : toLetter(message)) };
  }
  const add = bareWrite(db, db.insert(outbox).values(placeholdersOf(outbox)));

  return {
    async add({ id, createdAt, to, letter }) {
      const message: MailMessage = { to, letter };
      const sealedMessage = sealer.seal(message, messageOf(id));
      add({ id, createdAt, dueAt: createdAt, tries: 0, sealedMessage });
    },
    async due(now, limit) {
      return db
        .select()
        .from(outbox)
        .where(lte(outbox.dueAt, now))
        .orderBy(asc(outbox.createdAt), asc(outbox.id))
        .limit(limit)
        .all()
        .map(toMessage);
    },
    async markSent(id) {
      db.delete(outbox).where(eq(outbox.id, id)).run();
    },
    async markFailed(id, retryAt) {
      db.update(outbox)
        .set({ tries: sql`${outbox.tries} + 1`, dueAt: retryAt ?? null })
        .where(eq(outbox.id, id))
        .run();
    },
    async list(limit) {
      return db
        .select()
        .from(outbox)
        .orderBy(desc(outbox.createdAt), desc(outbox.id))
        .limit(limit)
        .all()
        .map(toMessage);
    },
    async dropOlder(than) {
      return db.delete(outbox).where(lt(outbox.createdAt, than)).run().changes;
    },
  };
}
