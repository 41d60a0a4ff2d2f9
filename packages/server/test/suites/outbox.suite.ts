import { describe, expect, test } from 'vitest';
import type { LetterContents, Storage } from '../../src/ports/index.js';
import { numbersOf, openedOutbox } from './outbox-acts.js';
import {
  addApplication,
  aLetter,
  applicationId,
  letterId,
  minutesLater,
  NOW,
  takeLetters,
  week,
} from './samples.js';

const WITHDRAWN: LetterContents = { kind: 'withdrawn', isSeatFreed: true };

/** What every adapter of `Outbox` promises. */
export function outboxSuite(open: () => Promise<Storage>): void {
  describe('outbox', () => {
    const letters = [
      aLetter(2, { createdAt: minutesLater(1) }),
      aLetter(1),
      aLetter(3, { createdAt: minutesLater(2) }),
    ];
    const { storage, write, claim, claimed } = openedOutbox(open, ...letters);

    const listed = async (limit = 9) => numbersOf(await storage().read.outbox.list(limit));
    /** Letters 1, 2… are held in these groups. */
    const holdAll = (groups: string[], until: Date) =>
      write(async ({ outbox }) => {
        const claimOf = await takeLetters(outbox, minutesLater(5));
        for (const [index, group] of groups.entries()) await outbox.hold(claimOf(index + 1), group, until);
      });

    test('a letter comes back whole', async () => {
      const { contents } = aLetter(1);
      const about = { applicationId: applicationId(1), kind: 'code', contents };
      const [letter] = await claim(0);
      const { claim: _, ...whole } = { ...letter };
      expect(whole).toStrictEqual({ id: letterId(1), ...about, createdAt: NOW, state: 'waiting', tries: 0 });
    });

    test('the oldest that waits for the mail server is told, those held for their mailbox left out', async () => {
      const oldest = () => storage().read.outbox.oldestWaiting();
      expect(await oldest()).toEqual(NOW);
      // Letters 1 and 2, the two that were caused first.
      await holdAll(['one reader', 'one reader'], minutesLater(60));
      expect(await oldest()).toEqual(minutesLater(2));
      await storage().write(({ outbox }) => outbox.remove(letterId(3)));
      expect(await oldest()).toBeUndefined();
    });

    test('letters that wait in a group are taken together, by one alone, due or not', async () => {
      const [one, other] = ['one reader', 'another'];
      const gather = (heldFor: string, minutes = 1, limit = 9) =>
        storage().write(({ outbox }) => {
          const now = minutesLater(minutes);
          return outbox.gather({ heldFor, by: letterId(9), now, until: minutesLater(5, now), limit });
        });
      await holdAll([one, one, other], minutesLater(60));
      expect(await claimed(59)).toEqual([]);
      expect(numbersOf(await gather(one))).toEqual([1, 2]);
      expect(await gather(one)).toEqual([]);
      expect(numbersOf(await gather(one, 6, 1))).toEqual([1]);
      // The first of a group comes due, those after it a minute later, should it not take them along.
      expect(await claimed(60)).toEqual([1, 3]);
      expect(await claimed(60.9)).toEqual([]);
      expect(await claimed(61)).toEqual([2]);
    });

    test('the first that waits in a group can come due earlier', async () => {
      await holdAll(['a reader', 'a reader', 'a reader'], minutesLater(60));
      await write(({ outbox }) => outbox.hasten(['nobody', 'a reader'], minutesLater(10)));
      expect(await claimed(9)).toEqual([]);
      expect(await claimed(10)).toEqual([1]);
      await write(({ outbox }) => outbox.hasten(['a reader'], minutesLater(5)));
    });

    test('letters that are claimed are taken along, those that began are not', async () => {
      await holdAll(['a reader', 'a reader', 'a reader'], NOW);
      const now = minutesLater(9);
      const asked = { heldFor: 'a reader', by: letterId(2), now, until: minutesLater(5, now), limit: 9 };
      const taken = await write(async ({ outbox }) => {
        const claimOf = await takeLetters(outbox, now);
        expect(await outbox.begin(claimOf(1))).toBe(true);
        const along = await outbox.gather(asked);
        // One that is taken along does not begin itself, and is not kept for longer by whoever had it before.
        expect(await outbox.begin(claimOf(3))).toBe(false);
        await outbox.extend([claimOf(3)], minutesLater(90));
        return along;
      });
      expect(numbersOf(taken)).toEqual([3]);
      expect(await claimed(14)).toEqual([1, 2, 3]);
    });

    test('that a letter began is remembered', async () => {
      await write(async ({ outbox }) => outbox.begin((await takeLetters(outbox))(1)));
      const letters = await storage().read.outbox.list(9);
      expect(letters.map(({ id, hasBegun }) => [id.at(-1), hasBegun])).toEqual([
        ['3', undefined],
        ['2', undefined],
        ['1', true],
      ]);
    });

    test('a letter is due while it can be claimed', async () => {
      const isDue = (minutes: number) => storage().read.outbox.isDue(minutesLater(minutes));
      expect(await isDue(-1)).toBe(false);
      expect(await isDue(5)).toBe(true);
      await claim(5);
      expect(await isDue(5)).toBe(false);
      expect(await isDue(10)).toBe(true);
    });

    test('codes are claimed apart from what can wait', async () => {
      await write(({ outbox }) => outbox.add(aLetter(4, { contents: WITHDRAWN })));
      expect(await claimed(0, 9, 'ordinary')).toEqual([4]);
      expect(await claimed(0)).toEqual([1]);
    });

    test('a letter that left is gone', async () => {
      expect(await write(({ outbox }) => outbox.remove(letterId(2)))).toBe(true);
      expect(await write(({ outbox }) => outbox.remove(letterId(2)))).toBe(false);
      expect(await claimed(5)).toEqual([1, 3]);
    });

    test('one that was not tried is due again at its time', async () => {
      await write(async ({ outbox }) => {
        const claimOf = await takeLetters(outbox, minutesLater(5));
        await outbox.release(claimOf(1), minutesLater(7), 'ECONNECTION');
        await outbox.release(claimOf(2), minutesLater(7));
      });
      expect(await claimed(6)).toEqual([]);
      expect((await claim(7)).map(({ tries, lastFailure }) => [tries, lastFailure])).toEqual([
        [0, 'ECONNECTION'],
        [0, undefined],
      ]);
    });

    test('one that did not leave is due again at its time, and says why', async () => {
      await write(async ({ outbox }) => {
        const claimOf = await takeLetters(outbox, minutesLater(5));
        await outbox.markFailed(claimOf(1), 'EENVELOPE 450', minutesLater(7));
      });
      expect(await claimed(6)).toEqual([]);
      expect(await claim(7)).toMatchObject([
        { id: letterId(1), tries: 1, lastFailure: 'EENVELOPE 450', state: 'waiting' },
      ]);
    });

    test('those given up and unreadable are not due any more, but told of, until somebody wants them tried', async () => {
      await write(async ({ outbox }) => {
        const claimOf = await takeLetters(outbox, minutesLater(5));
        await outbox.markFailed(claimOf(2), 'EENVELOPE 550', undefined);
        await outbox.markUnreadable(claimOf(3));
      });
      expect(await storage().read.outbox.count()).toEqual({ waiting: 1, givenUp: 1, unreadable: 1 });
      expect(await storage().read.outbox.entries(9)).toStrictEqual([
        {
          ...{ id: letterId(2), kind: 'code', createdAt: minutesLater(1), state: 'givenUp' },
          ...{ tries: 1, lastFailure: 'EENVELOPE 550' },
        },
        { id: letterId(3), kind: 'code', createdAt: minutesLater(2), state: 'unreadable', tries: 0 },
        { id: letterId(1), kind: 'code', createdAt: NOW, state: 'waiting', tries: 0 },
      ]);
      expect(await claimed(60 * 24 * 365)).toEqual([1]);
      expect(await write(({ outbox }) => outbox.retry(letterId(2), NOW))).toBe(true);
      expect(await write(({ outbox }) => outbox.retry(letterId(9), NOW))).toBe(false);
      expect(await claim(1)).toMatchObject([{ id: letterId(2), tries: 0, state: 'waiting' }]);
    });

    test('one that need not leave is gone', async () => {
      await write(async ({ outbox }) => {
        const claimOf = await takeLetters(outbox, minutesLater(5));
        await outbox.markNeedless(claimOf(2));
      });
      expect(await claimed(10)).toEqual([1, 3]);
    });

    test('the list is newest first; old letters are dropped', async () => {
      expect(await listed(2)).toEqual([3, 2]);
      expect(await write(({ outbox }) => outbox.dropOlder(minutesLater(1), 0))).toBe(0);
      expect(await write(({ outbox }) => outbox.dropOlder(minutesLater(1), 100))).toBe(1);
      expect(await listed()).toEqual([3, 2]);
    });

    test('nothing lost 12.13: letters go with what is erased, but those that tell nothing of a person', async () => {
      await write(async ({ applications, outbox }) => {
        await addApplication({ applications }, 2);
        await outbox.add(aLetter(4, { contents: WITHDRAWN }));
        await outbox.add(aLetter(5, { applicationId: applicationId(2) }));
      });
      await write(({ applications }) => applications.erase(applicationId(1), NOW));
      expect((await listed()).sort()).toEqual([4, 5]);
      const limits = { answered: NOW, week: week('2027-W40') };
      await write(({ applications }) => applications.eraseBefore(limits, NOW, 100));
      expect(await listed()).toEqual([4]);
    });

    test('nothing lost 12.13: letters go with what is deleted', async () => {
      await write(({ applications }) => applications.dropExpiredUnverified(minutesLater(72 * 60), 100));
      expect(await listed()).toEqual([]);
    });
  });
}
