import { describe, expect, test } from 'vitest';
import type { Invitation, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW, OTHER_PUBLISHER, PUBLISHER, store } from './samples.js';

const PERSON = {
  id: 'pe_0000000000000001',
  contact: { email: 'karim@trois-epis.example' },
  createdAt: NOW,
};

const INVITATION: Invitation = {
  ...{ publisherId: PUBLISHER.id, personId: PERSON.id, role: 'member', invitedBy: 'pe_0000000000000009' },
  ...{ invitedAt: NOW, expiresAt: minutesLater(10) },
};

/** What every adapter of `Invitations` promises. */
export function invitationsSuite(open: () => Promise<Storage>): void {
  describe('invitations', () => {
    const storage = openedStorage(open, async (subject) => {
      await store(subject);
      await subject.write(({ members }) => members.addPerson(PERSON, 'mailbox'));
    });

    const put = (change: Partial<Invitation> = {}) =>
      storage().write(({ invitations }) => invitations.put({ ...INVITATION, ...change }));

    test('one is told to its organisation and to its person, until its time is over', async () => {
      await put();
      const { invitations } = storage().read;
      expect(await invitations.ofPerson(PERSON.id, minutesLater(9))).toStrictEqual([INVITATION]);
      expect(await invitations.ofPublisher(PUBLISHER.id, minutesLater(9))).toStrictEqual([
        { ...INVITATION, person: PERSON },
      ]);
      expect(await invitations.ofPerson(PERSON.id, minutesLater(10))).toEqual([]);
      expect(await invitations.ofPublisher(PUBLISHER.id, minutesLater(10))).toEqual([]);
      expect(await invitations.ofPublisher(OTHER_PUBLISHER.id, NOW)).toEqual([]);
    });

    test('of an organisation a person has one, the last; of several, the newest is first', async () => {
      await put();
      const again = { role: 'owner', expiresAt: minutesLater(20) } as const;
      await put(again);
      const other = { publisherId: OTHER_PUBLISHER.id, invitedAt: minutesLater(1) };
      await put(other);
      expect(await storage().read.invitations.ofPerson(PERSON.id, NOW)).toStrictEqual([
        { ...INVITATION, ...other },
        { ...INVITATION, ...again },
      ]);
    });

    test('one is taken back once', async () => {
      await put();
      const remove = () => storage().write(({ invitations }) => invitations.remove(PUBLISHER.id, PERSON.id));
      expect([await remove(), await remove()]).toEqual([true, false]);
      expect(await storage().read.invitations.ofPerson(PERSON.id, NOW)).toEqual([]);
    });

    test('keeps who is asked from being deleted, until it is over and dropped', async () => {
      await put();
      const isLeft = async () => {
        await storage().write(({ members }) => members.dropStrangers('', 9));
        return (await storage().read.members.getPerson(PERSON.id)) !== undefined;
      };
      expect(await isLeft()).toBe(true);
      const drop = (limit: number) =>
        storage().write(({ invitations }) => invitations.dropExpired(minutesLater(10), limit));
      expect([await drop(0), await drop(9)]).toEqual([0, 1]);
      expect(await isLeft()).toBe(false);
    });
  });
}
