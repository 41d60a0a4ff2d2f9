import type { Members } from '../../ports/index.js';
import { toMailRow, toMemberMail } from '../rows/member-mail-row.js';
import { sealContact, toPerson } from '../rows/person-row.js';
import type { Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { and, asc, eq, getTableColumns, gt, inArray, lt, sql } from './drizzle.js';
import { invitations, members, moderators, people, publishers, sessions } from './schema.js';

const isStranger = sql`not exists (select 1 from ${members} where ${members.personId} = ${people.id})
  and not exists (select 1 from ${sessions} where ${sessions.personId} = ${people.id})
  and not exists (select 1 from ${invitations} where ${invitations.personId} = ${people.id})
  and not exists (select 1 from ${moderators} where ${moderators.personId} = ${people.id})`;

const { lookedAt, quietWeeks, language, unwanted, ...MEMBERSHIP } = getTableColumns(members);

const MAIL = { lookedAt, quietWeeks, language, unwanted };

export function createMembers(db: Connection, sealer: Sealer): Members {
  const ofMembership = (publisherId: string, personId: string) =>
    and(eq(members.publisherId, publisherId), eq(members.personId, personId));

  return {
    async findPerson(mailbox) {
      const row = db.select().from(people).where(eq(people.mailbox, mailbox)).get();
      return row && toPerson(row, sealer);
    },
    async getPerson(id) {
      const row = db.select().from(people).where(eq(people.id, id)).get();
      return row && toPerson(row, sealer);
    },
    async addPerson({ contact, ...person }, mailbox) {
      const row = { ...person, mailbox, sealedContact: sealContact(person.id, contact, sealer) };
      return (
        db.insert(people).values(row).onConflictDoNothing({ target: people.mailbox }).run().changes === 1
      );
    },
    async setContact(personId, contact) {
      db.update(people)
        .set({ sealedContact: sealContact(personId, contact, sealer) })
        .where(eq(people.id, personId))
        .run();
    },
    async join(membership) {
      return db.insert(members).values(membership).onConflictDoNothing().run().changes === 1;
    },
    async setRole(publisherId, personId, role) {
      const one = ofMembership(publisherId, personId);
      return db.update(members).set({ role }).where(one).run().changes === 1;
    },
    async leave(publisherId, personId) {
      const one = ofMembership(publisherId, personId);
      return db.delete(members).where(one).run().changes === 1;
    },
    async membershipsOf(personId) {
      return db
        .select({ ...MEMBERSHIP, publisherName: publishers.name })
        .from(members)
        .innerJoin(publishers, eq(publishers.id, members.publisherId))
        .where(eq(members.personId, personId))
        .orderBy(asc(members.joinedAt), asc(members.publisherId))
        .all();
    },
    async membersOf(publisherId) {
      return db
        .select({ membership: MEMBERSHIP, person: getTableColumns(people) })
        .from(members)
        .innerJoin(people, eq(people.id, members.personId))
        .where(eq(members.publisherId, publisherId))
        .orderBy(asc(members.joinedAt), asc(members.personId))
        .all()
        .map(({ membership, person }) => ({ ...membership, person: toPerson(person, sealer) }));
    },
    async dropStrangers(after, limit) {
      const looked = db
        .select({ id: people.id })
        .from(people)
        .where(gt(people.id, after))
        .orderBy(asc(people.id))
        .limit(limit)
        .all();
      const ids = looked.map(({ id }) => id);
      if (ids.length > 0)
        db.delete(people)
          .where(and(inArray(people.id, ids), isStranger))
          .run();
      return ids.length < limit ? undefined : ids.at(-1);
    },
    async listToMail(before, limit) {
      const { publisherId, personId } = members;
      return db
        .select({ publisherId, personId })
        .from(members)
        .where(lt(lookedAt, before))
        .orderBy(asc(lookedAt), asc(publisherId), asc(personId))
        .limit(limit)
        .all();
    },
    async mailOf(publisherId, personId) {
      const row = db.select(MAIL).from(members).where(ofMembership(publisherId, personId)).get();
      return row && toMemberMail(row);
    },
    async setMail(publisherId, personId, change) {
      db.update(members).set(toMailRow(change)).where(ofMembership(publisherId, personId)).run();
    },
  };
}
