import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater } from './samples.js';

/** What every adapter of `SpentChallenges` promises. */
export function spentChallengesSuite(open: () => Promise<Storage>): void {
  describe('spent challenges', () => {
    const storage = openedStorage(open);
    const spend = (hash: string, minutes = 30) =>
      storage().write(({ spentChallenges }) => spentChallenges.spend(hash, minutesLater(minutes)));

    test('a challenge is spent once, even by those who come at the same time', async () => {
      const outcomes = await Promise.all(['one', 'one', 'one'].map((hash) => spend(hash)));
      expect(outcomes.toSorted()).toEqual([false, false, true]);
      expect(await spend('another')).toBe(true);
      expect(await spend('one')).toBe(false);
    });

    test('what was spent in a transaction that failed is not', async () => {
      const failed = storage().write(async ({ spentChallenges }) => {
        await spentChallenges.spend('one', minutesLater(30));
        throw new Error('refused');
      });
      await expect(failed).rejects.toThrow('refused');
      expect(await spend('one')).toBe(true);
    });

    test('those that expired are forgotten', async () => {
      await spend('old', 10);
      await spend('new', 11);
      const drop = () =>
        storage().write(({ spentChallenges }) => spentChallenges.dropExpired(minutesLater(10), 100));
      expect([await drop(), await drop()]).toEqual([1, 0]);
      expect([await spend('old'), await spend('new')]).toEqual([true, false]);
    });
  });
}
