import type { Passkeys } from '../../ports/index.js';
import { changesOf, type Connection } from './connection.js';
import { and, asc, eq } from './drizzle.js';
import { passkeys } from './schema.js';

export function createPasskeys(db: Connection): Passkeys {
  return {
    async add(passkey) {
      return changesOf(await db.insert(passkeys).values(passkey).onConflictDoNothing()) === 1;
    },
    async find(id) {
      const [passkey] = await db.select().from(passkeys).where(eq(passkeys.id, id));
      return passkey;
    },
    async ofPerson(personId) {
      return db
        .select()
        .from(passkeys)
        .where(eq(passkeys.personId, personId))
        .orderBy(asc(passkeys.createdAt), asc(passkeys.id));
    },
    async update(id, change) {
      await db.update(passkeys).set(change).where(eq(passkeys.id, id));
    },
    async remove(id, personId) {
      const own = and(eq(passkeys.id, id), eq(passkeys.personId, personId));
      return changesOf(await db.delete(passkeys).where(own)) === 1;
    },
  };
}
