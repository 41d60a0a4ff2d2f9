import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, offerId } from './samples.js';

/** What every adapter of `FreedSeats` promises. */
export function freedSeatsSuite(open: () => Promise<Storage>): void {
  describe('freed seats', () => {
    const storage = openedStorage(open);
    const add = (offer: number, minutes: number) =>
      storage().write(({ freedSeats }) => freedSeats.add(offerId(offer), minutesLater(minutes)));

    test('true to its words 13.1: an offer is there once, the longest there first, until it is removed', async () => {
      await add(1, 2);
      await add(2, 1);
      await add(2, 9);
      const list = (limit: number) => storage().read.freedSeats.list(limit);
      expect([await list(9), await list(1)]).toEqual([[offerId(2), offerId(1)], [offerId(2)]]);
      await storage().write(({ freedSeats }) => freedSeats.remove(offerId(2)));
      expect(await list(9)).toEqual([offerId(1)]);
    });
  });
}
