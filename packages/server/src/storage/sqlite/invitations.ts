import type { Invitations } from '../../ports/index.js';
import { toPerson } from '../rows/person-row.js';
import type { Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, asc, desc, eq, getTableColumns, gt, lte } from './drizzle.js';
import { invitations, people } from './schema.js';

export function createInvitations(db: Connection, sealer: Sealer): Invitations {
  return {
    async put(invitation) {
      db.insert(invitations)
        .values(invitation)
        .onConflictDoUpdate({
          target: [invitations.publisherId, invitations.personId],
          set: invitation,
        })
        .run();
    },
    async remove(publisherId, personId) {
      const one = and(eq(invitations.publisherId, publisherId), eq(invitations.personId, personId));
      return db.delete(invitations).where(one).run().changes === 1;
    },
    async ofPerson(personId, now) {
      return db
        .select()
        .from(invitations)
        .where(and(eq(invitations.personId, personId), gt(invitations.expiresAt, now)))
        .orderBy(desc(invitations.invitedAt), asc(invitations.publisherId))
        .all();
    },
    async ofPublisher(publisherId, now) {
      return db
        .select({ invitation: getTableColumns(invitations), person: getTableColumns(people) })
        .from(invitations)
        .innerJoin(people, eq(people.id, invitations.personId))
        .where(and(eq(invitations.publisherId, publisherId), gt(invitations.expiresAt, now)))
        .orderBy(asc(invitations.invitedAt), asc(invitations.personId))
        .all()
        .map(({ invitation, person }) => ({ ...invitation, person: toPerson(person, sealer) }));
    },
    dropExpired: async (now, limit) => deleteSome(db, invitations, lte(invitations.expiresAt, now), limit),
  };
}
