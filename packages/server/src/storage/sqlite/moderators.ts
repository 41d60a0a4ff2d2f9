import type { Moderators } from '../../ports/index.js';
import { toPerson } from '../rows/person-row.js';
import type { Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { asc, eq, getTableColumns } from './drizzle.js';
import { moderators, people } from './schema.js';

export function createModerators(db: Connection, sealer: Sealer): Moderators {
  const { personId } = moderators;
  return {
    async add(id, addedAt) {
      const row = { personId: id, addedAt };
      return db.insert(moderators).values(row).onConflictDoNothing().run().changes === 1;
    },
    async remove(id) {
      return db.delete(moderators).where(eq(personId, id)).run().changes === 1;
    },
    async has(id) {
      return db.select({ personId }).from(moderators).where(eq(personId, id)).get() !== undefined;
    },
    async list() {
      const rows = db
        .select({ addedAt: moderators.addedAt, person: getTableColumns(people) })
        .from(moderators)
        .innerJoin(people, eq(people.id, personId))
        .orderBy(asc(moderators.addedAt), asc(personId))
        .all();
      return rows.map(({ addedAt, person }) => ({ addedAt, person: toPerson(person, sealer) }));
    },
  };
}
