import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/ports/index.js';
import { openedOutbox } from './outbox-acts.js';
import { aLetter, letterId, minutesLater, takeLetters } from './samples.js';

/** What every adapter of `Outbox` promises of letters that a clock put off which was wrong. */
export function outboxClockSuite(open: () => Promise<Storage>): void {
  describe('nothing lost 12.5: letters that a wrong clock put off', () => {
    const { storage, write } = openedOutbox(open, aLetter(1), aLetter(2), aLetter(3));
    const claimed = async () => {
      const asked = { now: minutesLater(8), until: minutesLater(9), urgency: 'urgent', limit: 9 } as const;
      const letters = await storage().write(({ outbox }) => outbox.claim(asked));
      return letters.map(({ id }) => id).sort();
    };
    const bringBack = (beyond: number, heldBeyond: number) => {
      const moments = { beyond: minutesLater(beyond), heldBeyond: minutesLater(heldBeyond) };
      return write(({ outbox }) => outbox.bringBack({ now: minutesLater(6), ...moments }));
    };

    test('are due now, and claimed by nobody', async () => {
      await write(async ({ outbox }) => {
        const claimOf = await takeLetters(outbox);
        await outbox.extend([claimOf(1), claimOf(2)], minutesLater(1000));
        await outbox.release(claimOf(3), minutesLater(900));
      });
      await bringBack(1000, 2000);
      expect(await claimed()).toEqual([]);
      await bringBack(126, 2000);
      expect(await claimed()).toEqual([1, 2, 3].map(letterId));
    });

    test('those held for a group are held as long as groups may be', async () => {
      await write(async ({ outbox }) => {
        for (const number of [2, 3]) await outbox.remove(letterId(number));
        await outbox.hold((await takeLetters(outbox))(1), 'group', minutesLater(2000));
      });
      await bringBack(126, 2000);
      expect(await claimed()).toEqual([]);
      await bringBack(126, 1999);
      expect(await claimed()).toEqual([letterId(1)]);
    });
  });
}
