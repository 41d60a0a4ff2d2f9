import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater } from './samples.js';

/** What every adapter of `BelievedTime` promises. */
export function believedTimeSuite(open: () => Promise<Storage>): void {
  describe('the time that is believed', () => {
    const storage = openedStorage(open);

    test('is none at first, then the last that was set, be it earlier', async () => {
      expect(await storage().read.believedTime.get()).toBeUndefined();
      for (const minutes of [10, 5]) {
        await storage().write(({ believedTime }) => believedTime.set(minutesLater(minutes)));
        expect(await storage().read.believedTime.get()).toEqual(minutesLater(minutes));
      }
    });
  });
}
