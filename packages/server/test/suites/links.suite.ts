import { describe, expect, test } from 'vitest';
import type { Link, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { addApplication, anOffer, applicationId, minutesLater, NOW, store } from './samples.js';

const LINK: Link = {
  hash: 'hash-of-the-token',
  applicationId: applicationId(1),
  purpose: 'answer',
  expiresAt: minutesLater(60),
};

/** What every adapter of `Links` promises. */
export function linksSuite(open: () => Promise<Storage>): void {
  describe('links', () => {
    const storage = openedStorage(open, async (subject) => {
      await store(subject, anOffer(1));
      await subject.write(async (stores) => {
        await addApplication(stores, 1);
        await stores.links.add(LINK);
      });
    });

    const use = (now: Date, hash = LINK.hash) => storage().write(({ links }) => links.use(hash, now));

    test('a link is found until its time is over', async () => {
      const { links } = storage().read;
      expect(await links.find(LINK.hash, minutesLater(59))).toStrictEqual(LINK);
      expect(await links.find(LINK.hash, minutesLater(60))).toBeUndefined();
      expect(await links.find('unknown', NOW)).toBeUndefined();
    });

    test('a link acts once, even for those who ask at the same time; it is still found', async () => {
      const outcomes = await Promise.all([1, 2, 3].map((minutes) => use(minutesLater(minutes))));
      expect(outcomes.toSorted()).toEqual([false, false, true]);
      const found = await storage().read.links.find(LINK.hash, minutesLater(9));
      expect(found).toStrictEqual({ ...LINK, usedAt: minutesLater(outcomes.indexOf(true) + 1) });
    });

    test('a link that is over or unknown does not act', async () => {
      expect(await use(minutesLater(60))).toBe(false);
      expect(await use(NOW, 'unknown')).toBe(false);
    });

    test('the links of an application that acted can act again, those of one purpose alone', async () => {
      const other: Link = { ...LINK, hash: 'another', purpose: 'confirm' };
      await storage().write(({ links }) => links.add(other));
      await Promise.all([use(NOW), use(NOW, other.hash)]);
      await storage().write(({ links }) => links.renew(LINK.applicationId, 'answer'));
      expect([await use(NOW), await use(NOW, other.hash)]).toEqual([true, false]);
    });

    test('links that are over are dropped', async () => {
      await storage().write(({ links }) =>
        links.add({ ...LINK, hash: 'later', expiresAt: minutesLater(61) }),
      );
      expect(await storage().write(({ links }) => links.dropExpired(minutesLater(60), 0))).toBe(0);
      expect(await storage().write(({ links }) => links.dropExpired(minutesLater(60), 100))).toBe(1);
      expect(await storage().read.links.find(LINK.hash, NOW)).toBeUndefined();
      expect(await storage().read.links.find('later', NOW)).toBeDefined();
    });
  });
}
