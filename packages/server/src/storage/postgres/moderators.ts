import type { Moderators } from '../../ports/index.js';
import { toPerson } from '../rows/person-row.js';
import type { Sealer } from '../seal.js';
import { changesOf, type Connection } from './connection.js';
import { asc, eq, getTableColumns } from './drizzle.js';
import { moderators, people } from './schema.js';

export function createModerators(db: Connection, sealer: Sealer): Moderators {
  const { personId } = moderators;
  return {
    async add(id, addedAt) {
      const row = { personId: id, addedAt };
      return changesOf(await db.insert(moderators).values(row).onConflictDoNothing()) === 1;
    },
    async remove(id) {
      return changesOf(await db.delete(moderators).where(eq(personId, id))) === 1;
    },
    async has(id) {
      return (await db.select({ personId }).from(moderators).where(eq(personId, id))).length === 1;
    },
    async list() {
      const rows = await db
        .select({ addedAt: moderators.addedAt, person: getTableColumns(people) })
        .from(moderators)
        .innerJoin(people, eq(people.id, personId))
        .orderBy(asc(moderators.addedAt), asc(personId));
      return rows.map(({ addedAt, person }) => ({ addedAt, person: toPerson(person, sealer) }));
    },
  };
}
