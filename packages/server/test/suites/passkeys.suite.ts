import { describe, expect, test } from 'vitest';
import type { Passkey, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW } from './samples.js';

const ME = 'pe_0000000000000001';
const OTHER = 'pe_0000000000000002';

const passkey = (id: string, change: Partial<Passkey> = {}): Passkey => ({
  id,
  personId: ME,
  publicKey: 'pQECAyYgASFYIA',
  // A device may count to 32 bits.
  count: 4_294_967_295,
  browser: 'Firefox, Linux',
  createdAt: NOW,
  usedAt: NOW,
  ...change,
});

/** What every adapter of `Passkeys` promises. */
export function passkeysSuite(open: () => Promise<Storage>): void {
  describe('passkeys', () => {
    const storage = openedStorage(open, (subject) =>
      subject.write(async ({ members, passkeys }) => {
        await members.addPerson({ id: ME, contact: { email: 'a@b.example' }, createdAt: NOW }, 'mailbox a');
        await members.addPerson(
          { id: OTHER, contact: { email: 'c@d.example' }, createdAt: NOW },
          'mailbox c',
        );
        await passkeys.add(passkey('B'));
      }),
    );

    const find = (id: string) => storage().read.passkeys.find(id);
    const add = (added: Passkey) => storage().write(({ passkeys }) => passkeys.add(added));
    const idsOf = async (personId: string) =>
      (await storage().read.passkeys.ofPerson(personId)).map(({ id }) => id);

    test('one is found by its name, which is nobody else’s', async () => {
      expect(await find('B')).toStrictEqual(passkey('B'));
      expect(await find('b')).toBeUndefined();
      expect(await add(passkey('B', { personId: OTHER }))).toBe(false);
      expect(await find('B')).toStrictEqual(passkey('B'));
    });

    test('a person’s are listed, the oldest first', async () => {
      await add(passkey('A', { createdAt: minutesLater(1) }));
      await add(passkey('C', { personId: OTHER }));
      expect([await idsOf(ME), await idsOf(OTHER)]).toEqual([['B', 'A'], ['C']]);
    });

    test('a use is noted', async () => {
      const used = { count: 7, usedAt: minutesLater(3) };
      await storage().write(({ passkeys }) => passkeys.update('B', used));
      expect(await find('B')).toStrictEqual(passkey('B', used));
    });

    test('one is removed by its person alone, once', async () => {
      const remove = (personId: string) => storage().write(({ passkeys }) => passkeys.remove('B', personId));
      expect([await remove(OTHER), await remove(ME), await remove(ME)]).toEqual([false, true, false]);
      expect(await find('B')).toBeUndefined();
    });

    test('they keep nobody who is of nothing, and go with them', async () => {
      await storage().write(({ members }) => members.dropStrangers('', 10));
      expect(await storage().read.members.getPerson(ME)).toBeUndefined();
      expect(await find('B')).toBeUndefined();
    });
  });
}
