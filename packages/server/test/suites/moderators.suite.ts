import { describe, expect, test } from 'vitest';
import type { Person, PersonContact, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW } from './samples.js';

const person = (number: number): Person & { contact: PersonContact } => ({
  ...{ id: `pe_000000000000000${number}`, contact: { email: 'a@b.example' }, createdAt: NOW },
});

/** What every adapter of `Moderators` promises. */
export function moderatorsSuite(open: () => Promise<Storage>): void {
  describe('moderators', () => {
    const storage = openedStorage(open, (subject) =>
      subject.write(async ({ members, moderators }) => {
        for (const number of [1, 2, 3]) await members.addPerson(person(number), `mailbox ${number}`);
        await moderators.add(person(2).id, minutesLater(1));
        await moderators.add(person(1).id, minutesLater(2));
      }),
    );

    test('are listed, the oldest first, each once, until they are no more', async () => {
      const { moderators } = storage().read;
      const again = await storage().write((stores) => stores.moderators.add(person(1).id, NOW));
      expect(again).toBe(false);
      expect(await moderators.list()).toStrictEqual([
        { person: person(2), addedAt: minutesLater(1) },
        { person: person(1), addedAt: minutesLater(2) },
      ]);
      const remove = () => storage().write((stores) => stores.moderators.remove(person(2).id));
      expect([await remove(), await remove()]).toEqual([true, false]);
      const have = [1, 2, 3].map((number) => moderators.has(person(number).id));
      expect(await Promise.all(have)).toEqual([true, false, false]);
    });

    test('are no strangers', async () => {
      await storage().write(({ members }) => members.dropStrangers('', 9));
      const { members } = storage().read;
      const left = [1, 2, 3].map(
        async (number) => (await members.getPerson(person(number).id)) !== undefined,
      );
      expect(await Promise.all(left)).toEqual([true, true, false]);
    });
  });
}
