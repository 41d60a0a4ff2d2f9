import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { anOffer, minutesLater, NOW, offerId, PUBLISHER, store, week } from './samples.js';

/** What every adapter of `Offers` promises of what is shown for a while, or not. */
export function offerPausesSuite(open: () => Promise<Storage>): void {
  describe('offers that are paused, and parts of them', () => {
    const storage = openedStorage(open);

    test('parts of an account’s offers are those that pupils see, and those they do not', async () => {
      const past = { content: { weeks: [week('2026-W25')] } };
      await store(
        storage(),
        anOffer(1),
        anOffer(2, past),
        anOffer(3, { state: 'draft' }),
        anOffer(4, { state: 'removed' }),
        anOffer(5, { state: 'paused', pausing: { until: minutesLater(5) } }),
        anOffer(6),
        anOffer(7, { seatsHeld: 2 }),
      );
      await storage().write(({ offers }) => offers.hide(offerId(6), { at: NOW, reason: 'Demande d’argent' }));
      const ofPart = async (name: 'all' | 'shown' | 'others') =>
        (await storage().read.offers.list(PUBLISHER.id, 'live', { limit: 10, part: { name, now: NOW } })).map(
          ({ id }) => id,
        );
      expect(await ofPart('shown')).toEqual([offerId(1)]);
      expect(await ofPart('others')).toEqual([7, 6, 5, 3, 2].map(offerId));
      expect(await ofPart('all')).toEqual([7, 6, 5, 3, 2, 1].map(offerId));
    });

    test('a pause ends by itself once its time has come, also when it was taken down meanwhile', async () => {
      const paused = { state: 'paused', pausing: { until: minutesLater(5), enoughFor: 'week' } } as const;
      await store(
        storage(),
        anOffer(1, paused),
        anOffer(2, paused),
        anOffer(3, { ...paused, pausing: { until: minutesLater(9) } }),
      );
      await storage().write(({ offers }) => offers.hide(offerId(2), { at: NOW, reason: 'Demande d’argent' }));
      expect(await storage().read.offers.get(offerId(1))).toStrictEqual(anOffer(1, paused));
      const endPauses = (moment: Date) => storage().write(({ offers }) => offers.endPauses(moment, 10));
      expect(await endPauses(minutesLater(4))).toBe(0);
      expect(await endPauses(minutesLater(5))).toBe(1);
      expect(await storage().read.offers.get(offerId(1))).toStrictEqual(anOffer(1));
      expect(await storage().read.offers.get(offerId(2))).toMatchObject({
        state: 'removed',
        pausing: { until: minutesLater(5), enoughFor: 'week' },
      });
      await storage().write(({ offers }) => offers.unhide(offerId(2)));
      expect(await storage().read.offers.get(offerId(2))).toStrictEqual(anOffer(2, paused));
      expect(await storage().write(({ offers }) => offers.endPauses(minutesLater(9), 1))).toBe(1);
      expect(await endPauses(minutesLater(9))).toBe(1);
      expect(await endPauses(minutesLater(9))).toBe(0);
    });
  });
}
