import { describe, expect, test } from 'vitest';
import type { Site, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW, OTHER_PUBLISHER, PUBLISHER } from './samples.js';

const LIVE = { publisherId: PUBLISHER.id, mode: 'live' } as const;

const site = (number: number, name: string, change: Partial<Site> = {}): Site => ({
  ...{ id: `st_000000000000000${number}`, ...LIVE, name },
  ...{ siret: '73282932000074', street: '2 rue Neuve', postcode: '35000', city: 'Rennes' },
  ...{ createdAt: NOW, updatedAt: NOW },
  ...change,
});

const { siret: _, street: __, ...BARE } = site(2, 'Agence');

/** What every adapter of `Sites` promises. */
export function sitesSuite(open: () => Promise<Storage>): void {
  describe('sites', () => {
    const storage = openedStorage(open, (subject) =>
      subject.write(async ({ accounts, sites }) => {
        for (const { name, id } of [PUBLISHER, OTHER_PUBLISHER]) await accounts.ensurePublisher(name, id);
        for (const one of [site(1, 'Usine'), BARE, site(3, 'Essai', { mode: 'test' })]) await sites.put(one);
      }),
    );
    const sites = () => storage().read.sites;

    test('are listed by name, as they were written, to their account and mode alone', async () => {
      expect(await sites().list(LIVE)).toStrictEqual([BARE, site(1, 'Usine')]);
      expect(await sites().list({ ...LIVE, publisherId: OTHER_PUBLISHER.id })).toEqual([]);
      expect(await sites().get(LIVE, BARE.id)).toStrictEqual(BARE);
      expect(await sites().get(LIVE, site(3, '').id)).toBeUndefined();
    });

    test('say what they were told last, and are as old as they were', async () => {
      const changed = { ...BARE, name: 'Zone', siret: '73282932000074', updatedAt: minutesLater(1) };
      await storage().write((stores) => stores.sites.put({ ...changed, createdAt: minutesLater(1) }));
      expect(await sites().list(LIVE)).toStrictEqual([site(1, 'Usine'), changed]);
    });

    test('are removed once, by their account alone', async () => {
      const remove = (whose: typeof LIVE | { publisherId: string; mode: 'live' }) =>
        storage().write((stores) => stores.sites.remove(whose, BARE.id));
      const others = { ...LIVE, publisherId: OTHER_PUBLISHER.id };
      expect([await remove(others), await remove(LIVE), await remove(LIVE)]).toEqual([false, true, false]);
    });
  });
}
