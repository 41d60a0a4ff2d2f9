import { describe, expect, test } from 'vitest';
import type { Session, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW } from './samples.js';

const ME = 'pe_0000000000000001';
const OTHER = 'pe_0000000000000002';

const MINE = { personId: ME, space: 'publisher' } as const;

const session = (number: number, change: Partial<Session> = {}): Session => ({
  id: `se_000000000000000${number}`,
  personId: ME,
  space: 'publisher',
  createdAt: NOW,
  seenAt: NOW,
  provedAt: NOW,
  expiresAt: minutesLater(100),
  browser: 'Firefox, Linux',
  ...change,
});

/** Limits at so many minutes, of sessions that may rest for half an hour. */
const at = (minutes: number) => ({ now: minutesLater(minutes), seenAfter: minutesLater(minutes - 30) });

/** What every adapter of `Sessions` promises. */
export function sessionsSuite(open: () => Promise<Storage>): void {
  describe('sessions', () => {
    const storage = openedStorage(open, (subject) =>
      subject.write(async ({ members, sessions }) => {
        await members.addPerson({ id: ME, contact: { email: 'a@b.example' }, createdAt: NOW }, 'mailbox a');
        await members.addPerson(
          { id: OTHER, contact: { email: 'c@d.example' }, createdAt: NOW },
          'mailbox c',
        );
        await sessions.add(session(1), 'hash 1');
      }),
    );

    const find = (minutes: number, hash = 'hash 1') => storage().read.sessions.find(hash, at(minutes));
    const add = (added: Session) =>
      storage().write(({ sessions }) => sessions.add(added, `hash ${added.id.slice(-1)}`));

    test('one is found until it is over, or rests for too long', async () => {
      expect(await find(29)).toStrictEqual(session(1));
      expect(await find(30)).toBeUndefined();
      await storage().write(({ sessions }) => sessions.update(session(1).id, { seenAt: minutesLater(95) }));
      expect(await find(99)).toStrictEqual(session(1, { seenAt: minutesLater(95) }));
      expect(await find(100)).toBeUndefined();
      expect(await find(1, 'hash 2')).toBeUndefined();
    });

    test('one acts in the organisation that it was made with, or in none', async () => {
      const one = session(2, { publisherId: 'pb_0000000000000001' });
      await add(one);
      expect(await find(1, 'hash 2')).toStrictEqual(one);
      expect(await storage().read.sessions.list(MINE, at(1))).toStrictEqual([one, session(1)]);
    });

    test('a proof is noted', async () => {
      await storage().write(({ sessions }) => sessions.update(session(1).id, { provedAt: minutesLater(5) }));
      expect(await find(6)).toStrictEqual(session(1, { provedAt: minutesLater(5) }));
    });

    test('a person’s are listed, those used last first, and each ends by itself', async () => {
      await add(session(2, { seenAt: minutesLater(1) }));
      await add(session(3, { personId: OTHER }));
      await add(session(4, { expiresAt: minutesLater(2) }));
      const listed = async () => (await storage().read.sessions.list(MINE, at(3))).map(({ id }) => id);
      expect(await listed()).toEqual([session(2).id, session(1).id]);
      const end = (id: string, personId: string) =>
        storage().write(({ sessions }) => sessions.end(id, personId));
      expect(await end(session(1).id, OTHER)).toBe(false);
      expect(await end(session(1).id, ME)).toBe(true);
      expect(await end(session(1).id, ME)).toBe(false);
      expect(await listed()).toEqual([session(2).id]);
      expect(await find(3)).toBeUndefined();
    });

    test('those of one space are not listed in the other, and do not end with them', async () => {
      const other = session(2, { space: 'moderation' });
      await add(other);
      const { sessions } = storage().read;
      expect((await sessions.list(MINE, at(3))).map(({ id }) => id)).toEqual([session(1).id]);
      expect(await sessions.list({ ...MINE, space: 'moderation' }, at(3))).toStrictEqual([other]);
      await storage().write((stores) => stores.sessions.endOthers(MINE, undefined));
      expect([await find(1), await find(1, 'hash 2')]).toStrictEqual([undefined, other]);
    });

    test('all of a person’s end but one, or all', async () => {
      await add(session(2));
      await add(session(3, { personId: OTHER }));
      const endOthers = (kept?: string) => storage().write(({ sessions }) => sessions.endOthers(MINE, kept));
      expect(await endOthers(session(2).id)).toBe(1);
      expect([await find(1), await find(1, 'hash 2'), await find(1, 'hash 3')]).toStrictEqual([
        undefined,
        session(2),
        session(3, { personId: OTHER }),
      ]);
      expect(await endOthers()).toBe(1);
      expect(await find(1, 'hash 2')).toBeUndefined();
    });

    test('those that are over, or rest for too long, are dropped', async () => {
      await add(session(2, { seenAt: minutesLater(20) }));
      const drop = (limit: number) => storage().write(({ sessions }) => sessions.dropExpired(at(40), limit));
      expect([await drop(0), await drop(9)]).toEqual([0, 1]);
      expect(await find(40, 'hash 2')).toBeDefined();
    });
  });
}
