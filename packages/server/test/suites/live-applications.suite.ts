import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/ports/index.js';
import { applicationActs } from './application-acts.js';
import { openedStorage } from './opened.js';
import { anApplication, anOffer, applicationId, NOW, offerId, store } from './samples.js';

const PROVED = { status: 'submitted' } as const;

/** One pupil has one application to an offer, whatever comes at once: what every adapter of `Applications` promises. */
export function liveApplicationsSuite(open: () => Promise<Storage>): void {
  describe('one live application per pupil and offer', () => {
    const storage = openedStorage(open, (subject) => store(subject, anOffer(1), anOffer(2)));

    const { add, get, move } = applicationActs(storage);

    test('a second one is refused and writes nothing, even at the same time', async () => {
      const outcomes = await Promise.all([
        add(anApplication(1, PROVED), 1),
        add(anApplication(2, PROVED), 1),
        add(anApplication(3, PROVED), 2),
      ]);
      expect(outcomes.filter(Boolean)).toHaveLength(2);
      expect(outcomes[2]).toBe(true);
      expect(await get(outcomes.indexOf(false) + 1)).toBeUndefined();
      expect(await add(anApplication(4, { ...PROVED, offerId: offerId(2) }), 1)).toBe(true);
    });

    test('nothing lost 12.23: those that nobody proved stand in nobody’s way; of them one is proved, even at the same time', async () => {
      const outcomes = await Promise.all([1, 2, 3].map((number) => add(anApplication(number), 1)));
      expect(outcomes).toEqual([true, true, true]);
      const moved = await Promise.all([1, 2, 3].map((number) => move(number, 'unverified', 'submitted')));
      expect(moved.filter(Boolean)).toHaveLength(1);
      const statuses = (await Promise.all([1, 2, 3].map(get))).map((one) => one?.status);
      expect(statuses).toEqual(moved.map((isMoved) => (isMoved ? 'submitted' : 'unverified')));
      expect(await add(anApplication(4), 1)).toBe(true);
      expect(await move(moved.indexOf(true) + 1, 'submitted', 'withdrawn')).toBe(true);
      expect(await move(4, 'unverified', 'submitted')).toBe(true);
    });

    test.each(['submitted', 'read', 'accepted', 'confirmed', 'rejected', 'expired'] as const)(
      'one that is %s stands in the way',
      async (status) => {
        await add(anApplication(1, { status }), 1);
        expect(await add(anApplication(2, PROVED), 1)).toBe(false);
      },
    );

    test.each(['withdrawn', 'cancelled'] as const)('one that is %s does not', async (status) => {
      await add(anApplication(1, { status }), 1);
      expect(await add(anApplication(2, PROVED), 1)).toBe(true);
      expect(await move(1, status, 'restored')).toBe(false);
      expect((await get(1))?.status).toBe(status);
    });

    test('those erased do not, however many', async () => {
      for (const number of [1, 2]) {
        await add(anApplication(number, { status: 'rejected' }), 1);
        await storage().write(({ applications }) => applications.erase(applicationId(number), NOW));
      }
      expect(await add(anApplication(3, PROVED), 1)).toBe(true);
    });
  });
}
