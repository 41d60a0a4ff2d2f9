import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filled, leaked, secondsToWait, type Bucket } from '../../src/core/proof/rules/bucket.js';
import type { LetterBudget, Storage, Stores } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW } from './samples.js';

/** Three at once, then one a minute. */
const ALLOWANCE = { limit: 3, perSecond: 1 / 60 };

/** What every adapter of `Mailboxes` promises. */
export function mailboxesSuite(open: () => Promise<Storage>): void {
  describe('mailboxes', () => {
    const storage = openedStorage(open);
    const count = (mailbox: string, minutes = 0, budget: LetterBudget = 'codes') =>
      storage().write(({ mailboxes }) => mailboxes.count(mailbox, budget, ALLOWANCE, minutesLater(minutes)));
    const marks = (mailbox = 'one') => storage().read.mailboxes.get(mailbox);

    test('letters are counted for each mailbox, even those of the same moment', async () => {
      const waits = await Promise.all([1, 2, 3, 4, 5].map(() => count('one')));
      expect(waits.toSorted((one, other) => one - other)).toEqual([0, 0, 0, 60, 60]);
      expect(await count('another')).toBe(0);
      expect(await count('one', 0, 'notices')).toBe(0);
    });

    test('sorts of letters that are not wanted are kept beside other marks, replaced, and forgotten when old', async () => {
      const write = (work: (stores: Stores) => Promise<unknown>) => storage().write(work);
      await write(({ mailboxes }) => mailboxes.setUnwanted('one', ['week', 'suggestions'], NOW));
      await write(({ mailboxes }) => mailboxes.prove('one', NOW));
      expect(await marks()).toStrictEqual({ provedAt: NOW, unwanted: ['suggestions', 'week'] });
      await write(({ mailboxes }) => mailboxes.setUnwanted('one', [], NOW));
      expect(await marks()).toStrictEqual({ provedAt: NOW });
      await write(({ mailboxes }) => mailboxes.setUnwanted('two', ['week'], NOW));
      const drop = (minutes: number) => {
        const than = minutesLater(minutes);
        return write(({ mailboxes }) =>
          mailboxes.dropOlder({ counted: than, proved: than, stopped: than }, 9),
        );
      };
      await drop(0);
      expect(await marks('two')).toStrictEqual({ unwanted: ['week'] });
      await drop(1);
      expect(await marks('two')).toStrictEqual({});
    });

    test('what waits as long as it is told is taken; what is refused counts nothing', async () => {
      for (let times = 0; times < 9; times += 1) await count('one');
      expect([await count('one', 0.5), await count('one', 1), await count('one', 1)]).toEqual([30, 0, 60]);
      expect(await count('one', 60 * 24)).toBe(0);
    });

    test('what was counted in a transaction that failed is not', async () => {
      for (let times = 0; times < 4; times += 1) {
        const failed = storage().write(async ({ mailboxes }) => {
          await mailboxes.count('one', 'codes', ALLOWANCE, NOW);
          throw new Error('refused');
        });
        await expect(failed).rejects.toThrow('refused');
      }
      expect(await count('one')).toBe(0);
    });

    test('nothing lost 12.5: what a clock that was wrong counted does not wait for that time to come', async () => {
      for (let times = 0; times < 3; times += 1) await count('one', 60 * 24 * 200);
      expect(await count('one')).toBe(60);
      await storage().write(({ mailboxes }) => mailboxes.bringBack(NOW));
      expect(await count('one', 1)).toBe(0);
    });

    test('a mailbox counts as a bucket does, whenever letters come, the clock put back too', async () => {
      let run = 0;
      const minutes = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 25 });
      await fc.assert(
        fc.asyncProperty(minutes, async (moments) => {
          let bucket: Bucket | undefined;
          const mailbox = `model ${(run += 1)}`;
          for (const moment of moments) {
            const before = leaked(bucket, ALLOWANCE, minutesLater(moment));
            const wait = secondsToWait(before, ALLOWANCE);
            // To a millionth: the sums are made in another order.
            expect(await count(mailbox, moment)).toBeCloseTo(wait < 1e-6 ? 0 : wait, 6);
            if (wait < 1e-6) bucket = filled(before);
          }
        }),
        { numRuns: 20 },
      );
    });

    test('nothing is known of a mailbox until it is told', async () => {
      expect(await marks()).toStrictEqual({});
      await storage().write(({ mailboxes }) => mailboxes.prove('one', NOW));
      expect(await marks()).toStrictEqual({ provedAt: NOW });
      expect(await marks('another')).toStrictEqual({});
    });

    test('a mailbox that is not written to any more can be again; that it was proved stays', async () => {
      await storage().write(async ({ mailboxes }) => {
        await mailboxes.stop('one', NOW);
        await mailboxes.prove('one', minutesLater(1));
        await mailboxes.stop('one', minutesLater(2));
      });
      expect(await marks()).toStrictEqual({ provedAt: minutesLater(1), stoppedAt: minutesLater(2) });
      await storage().write(({ mailboxes }) => mailboxes.resume('one'));
      await storage().write(({ mailboxes }) => mailboxes.resume('unknown'));
      expect(await marks()).toStrictEqual({ provedAt: minutesLater(1) });
      expect(await marks('unknown')).toStrictEqual({});
    });

    test('what is old is forgotten, each with its own time', async () => {
      await storage().write(async ({ mailboxes }) => {
        await mailboxes.prove('proved', NOW);
        await mailboxes.stop('stopped', NOW);
        await mailboxes.prove('both', NOW);
        await mailboxes.stop('both', NOW);
      });
      for (let times = 0; times < 3; times += 1) await count('counted');
      const drop = (counted: number, proved: number, stopped: number) =>
        storage().write(({ mailboxes }) =>
          mailboxes.dropOlder(
            {
              counted: minutesLater(counted),
              proved: minutesLater(proved),
              stopped: minutesLater(stopped),
            },
            100,
          ),
        );
      expect(await drop(0, 0, 0)).toBe(0);
      expect(await drop(0.5, 0, 0)).toBe(1);
      expect(await count('counted', 0.5)).toBe(0);
      expect(await drop(0, 1, 0)).toBe(2);
      expect([await marks('proved'), await marks('both')]).toStrictEqual([{}, { stoppedAt: NOW }]);
      expect(await drop(0, 0, 1)).toBe(2);
      expect([await marks('stopped'), await marks('both')]).toStrictEqual([{}, {}]);
    });
  });
}
