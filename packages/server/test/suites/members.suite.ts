import { describe, expect, test } from 'vitest';
import type { MemberMail, Membership, Person, PersonContact, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW, OTHER_PUBLISHER, PUBLISHER, store } from './samples.js';

const CONTACT: PersonContact = {
  email: 'sophie@trois-epis.example',
  firstName: 'Sophie',
  lastName: 'Marchand',
};

const person = (number: number, contact: PersonContact = CONTACT): Person & { contact: PersonContact } => ({
  id: `pe_000000000000000${number}`,
  contact,
  createdAt: NOW,
});

const membership = (number: number, change: Partial<Membership> = {}): Membership => ({
  publisherId: PUBLISHER.id,
  personId: person(number).id,
  role: 'owner',
  joinedAt: NOW,
  ...change,
});

/** What every adapter of `Members` promises. */
export function membersSuite(open: () => Promise<Storage>): void {
  describe('members', () => {
    const storage = openedStorage(open, (subject) => store(subject));

    const add = (number: number, mailbox: string) =>
      storage().write(({ members }) => members.addPerson(person(number), mailbox));
    const join = (joined: Membership) => storage().write(({ members }) => members.join(joined));

    test('a mailbox is one person’s', async () => {
      expect(await add(1, 'mailbox one')).toBe(true);
      expect(await add(2, 'mailbox one')).toBe(false);
      const { members } = storage().read;
      expect(await members.findPerson('mailbox one')).toStrictEqual(person(1));
      expect(await members.getPerson(person(1).id)).toStrictEqual(person(1));
      expect(await members.findPerson('mailbox two')).toBeUndefined();
      expect(await members.getPerson(person(2).id)).toBeUndefined();
    });

    test('of two who come with one mailbox at the same time, one is kept', async () => {
      expect((await Promise.all([add(1, 'mailbox one'), add(2, 'mailbox one')])).toSorted()).toEqual([
        false,
        true,
      ]);
    });

    test('who is to be mailed is listed, whose mail was looked at longest ago first', async () => {
      for (const number of [1, 2, 3]) {
        await add(number, `mailbox ${number}`);
        await join(membership(number));
      }
      const set = (number: number, change: Partial<MemberMail>) =>
        storage().write(({ members }) => members.setMail(PUBLISHER.id, person(number).id, change));
      await set(1, { lookedAt: minutesLater(2), quietWeeks: 3, language: 'en', unwanted: ['week'] });
      await set(1, { quietWeeks: 4 });
      await set(2, { lookedAt: minutesLater(1) });
      const { members } = storage().read;
      const due = async (minutes: number, limit = 9) =>
        (await members.listToMail(minutesLater(minutes), limit)).map(({ personId }) =>
          Number(personId.slice(3)),
        );
      expect([await due(2), await due(3), await due(3, 1)]).toEqual([[3, 2], [3, 2, 1], [3]]);
      expect(await members.mailOf(PUBLISHER.id, person(1).id)).toStrictEqual({
        ...{ lookedAt: minutesLater(2), quietWeeks: 4, language: 'en', unwanted: ['week'] },
      });
      const fresh = { lookedAt: new Date(0), quietWeeks: 0, language: 'fr', unwanted: [] };
      expect(await members.mailOf(PUBLISHER.id, person(3).id)).toStrictEqual(fresh);
      await storage().write((stores) => stores.members.leave(PUBLISHER.id, person(3).id));
      expect([await due(3), await members.mailOf(PUBLISHER.id, person(3).id)]).toEqual([[2, 1], undefined]);
    });

    test('what a person says of themselves replaces what was known', async () => {
      await add(1, 'mailbox one');
      const changed = { email: CONTACT.email, firstName: 'Sofia', job: 'gérante' };
      await storage().write(({ members }) => members.setContact(person(1).id, changed));
      expect((await storage().read.members.getPerson(person(1).id))?.contact).toStrictEqual(changed);
    });

    test('a person is a member of an organisation once, of several the oldest first', async () => {
      await add(1, 'mailbox one');
      const later = membership(1, {
        publisherId: OTHER_PUBLISHER.id,
        role: 'member',
        joinedAt: minutesLater(1),
      });
      expect(await join(later)).toBe(true);
      expect(await join(membership(1))).toBe(true);
      expect(await join(membership(1, { role: 'member' }))).toBe(false);
      expect(await storage().read.members.membershipsOf(person(1).id)).toStrictEqual([
        { ...membership(1), publisherName: PUBLISHER.name },
        { ...later, publisherName: OTHER_PUBLISHER.name },
      ]);
      expect(await storage().read.members.membershipsOf('pe_unknown')).toEqual([]);
    });

    test('a member’s role changes, in that organisation alone', async () => {
      await add(1, 'mailbox one');
      const other = membership(1, { publisherId: OTHER_PUBLISHER.id });
      await join(membership(1));
      await join(other);
      const set = (personId: string) =>
        storage().write(({ members }) => members.setRole(PUBLISHER.id, personId, 'member'));
      expect([await set(person(1).id), await set(person(2).id)]).toEqual([true, false]);
      const found = await storage().read.members.membershipsOf(person(1).id);
      expect(found.map(({ role }) => role)).toEqual(['member', 'owner']);
    });

    test('who leaves is a member no more, of that organisation alone', async () => {
      await add(1, 'mailbox one');
      const other = membership(1, { publisherId: OTHER_PUBLISHER.id });
      await join(membership(1));
      await join(other);
      const leave = () => storage().write(({ members }) => members.leave(PUBLISHER.id, person(1).id));
      expect([await leave(), await leave()]).toEqual([true, false]);
      expect(await storage().read.members.membershipsOf(person(1).id)).toStrictEqual([
        { ...other, publisherName: OTHER_PUBLISHER.name },
      ]);
    });

    test('who is of no organisation and has no session is deleted', async () => {
      for (const number of [1, 2, 3, 4]) await add(number, `mailbox ${number}`);
      await join(membership(1));
      await storage().write(({ sessions }) =>
        sessions.add(
          {
            ...{ id: 'se_0000000000000001', personId: person(2).id, browser: '' },
            ...{ space: 'publisher' },
            ...{ createdAt: NOW, seenAt: NOW, provedAt: NOW, expiresAt: minutesLater(1) },
          },
          'hash',
        ),
      );
      const drop = (after: string, limit: number) =>
        storage().write(({ members }) => members.dropStrangers(after, limit));
      const left = async () => {
        const found = [1, 2, 3, 4].map((number) => storage().read.members.getPerson(person(number).id));
        return (await Promise.all(found)).map((one) => one?.id);
      };
      const [first, second, third, fourth] = [1, 2, 3, 4].map((number) => person(number).id);
      expect(await drop('', 3)).toBe(third);
      expect(await left()).toEqual([first, second, undefined, fourth]);
      expect(await drop(third ?? '', 3)).toBeUndefined();
      expect(await left()).toEqual([first, second, undefined, undefined]);
    });

    test('an organisation’s members are told with who they are, the oldest first', async () => {
      await add(1, 'mailbox one');
      await add(2, 'mailbox two');
      await join(membership(2, { role: 'member', joinedAt: minutesLater(1) }));
      await join(membership(1));
      const found = await storage().read.members.membersOf(PUBLISHER.id);
      expect(found.map((one) => [one.personId, one.role, one.person])).toEqual([
        [person(1).id, 'owner', person(1)],
        [person(2).id, 'member', person(2)],
      ]);
      expect(await storage().read.members.membersOf(OTHER_PUBLISHER.id)).toEqual([]);
    });
  });
}
