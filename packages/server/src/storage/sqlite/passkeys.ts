import type { Passkeys } from '../../ports/index.js';
import type { Connection } from './connection.js';
import { and, asc, eq } from './drizzle.js';
import { passkeys } from './schema.js';

export function createPasskeys(db: Connection): Passkeys {
  return {
    async add(passkey) {
      return db.insert(passkeys).values(passkey).onConflictDoNothing().run().changes === 1;
    },
    async find(id) {
      return db.select().from(passkeys).where(eq(passkeys.id, id)).get();
    },
    async ofPerson(personId) {
      return db
        .select()
        .from(passkeys)
        .where(eq(passkeys.personId, personId))
        .orderBy(asc(passkeys.createdAt), asc(passkeys.id))
        .all();
    },
    async update(id, change) {
      db.update(passkeys).set(change).where(eq(passkeys.id, id)).run();
    },
    async remove(id, personId) {
      const own = and(eq(passkeys.id, id), eq(passkeys.personId, personId));
      return db.delete(passkeys).where(own).run().changes === 1;
    },
  };
}
