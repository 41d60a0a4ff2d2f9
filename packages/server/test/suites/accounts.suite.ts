import { describe, expect, test } from 'vitest';
import type { AccessKey, PublisherFacts, Review, Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { minutesLater, NOW, OTHER_PUBLISHER, PUBLISHER, store } from './samples.js';

const KEY: AccessKey = {
  id: 'ky_0000000000000001',
  publisherId: PUBLISHER.id,
  kind: 'publishable',
  mode: 'live',
  origins: ['https://www.example.fr', 'https://example.fr'],
  hint: 'pk_live_ab…yz',
  createdAt: NOW,
};

/** What every adapter of `Accounts` promises. */
export function accountsSuite(open: () => Promise<Storage>): void {
  describe('accounts', () => {
    const storage = openedStorage(open);

    test('one publisher per name, whatever the id proposed', async () => {
      const [first, second] = await storage().write(async ({ accounts }) => [
        await accounts.ensurePublisher('Mairie', 'pb_a'),
        await accounts.ensurePublisher('Mairie', 'pb_b'),
      ]);
      expect(first).toEqual({ ...PUBLISHER, id: 'pb_a', name: 'Mairie' });
      expect(second).toEqual(first);
      expect(await storage().read.accounts.getPublisher('pb_a')).toEqual(first);
      expect(await storage().read.accounts.getPublisher('pb_b')).toBeUndefined();
    });

    test('what is said of a publisher stays until it is said otherwise', async () => {
      await store(storage());
      const { id } = PUBLISHER;
      const say = (facts: Partial<PublisherFacts>) =>
        storage().write(({ accounts }) => accounts.setFacts(id, facts));
      const names = ['Direction des jardins', 'Musée'];
      expect(await say({ jobPostings: true, names })).toBe(true);
      expect(await say({ sirets: ['73282932000074'], isIntermediary: true, isBlind: false })).toBe(true);
      expect(await storage().read.accounts.getPublisher(id)).toEqual({
        ...{ ...PUBLISHER, names, jobPostings: true, sirets: ['73282932000074'], isIntermediary: true },
        isBlind: false,
      });
      await say({ names: [], jobPostings: false, sirets: [], isIntermediary: false, isBlind: true });
      expect(await storage().read.accounts.getPublisher(id)).toEqual(PUBLISHER);
      const nobody = storage().write(({ accounts }) => accounts.setFacts('pb_unknown', { names: ['X'] }));
      expect(await nobody).toBe(false);
    });

    test('what an organisation declared is told with it, whole or in part', async () => {
      await store(storage());
      const [id, name] = ['pb_signedup', 'Aux Trois Épis (pb_signedup)'];
      const review: Review = {
        ...{ state: 'waiting', askedAt: NOW },
        declared: { name: 'Aux Trois Épis', siret: '73282932000074', postcode: '49240', city: 'Avrillé' },
      };
      await storage().write(({ accounts }) =>
        accounts.addPublisher({ id, name, names: ['Aux Trois Épis'], review }),
      );
      const { accounts } = storage().read;
      const bakery = { ...PUBLISHER, id, name, names: ['Aux Trois Épis'], review };
      expect(await accounts.getPublisher(id)).toStrictEqual(bakery);
      expect(await accounts.listPublishers()).toContainEqual(bakery);
      expect((await accounts.getPublisher(PUBLISHER.id))?.review).toBeUndefined();
    });

    test('what is said of a review replaces what was, and those that wait are listed by when they asked', async () => {
      const [declared, other] = [
        { name: 'Garage Morel', kind: 'profession' as const, postcode: '35000', city: 'Rennes' },
        { name: 'Aux Trois Épis', siret: '73282932000074', postcode: '49240', city: 'Avrillé' },
      ];
      const add = (id: string, askedAt: Date) =>
        storage().write(({ accounts }) =>
          accounts.addPublisher({ id, name: id, names: [], review: { state: 'waiting', declared, askedAt } }),
        );
      await add('pb_b', NOW);
      await add('pb_a', minutesLater(1));
      const { accounts } = storage().read;
      const waiting = async (limit = 9) => (await accounts.listWaiting(limit)).map(({ id }) => id);
      expect([await waiting(), await waiting(1)]).toEqual([['pb_b', 'pb_a'], ['pb_b']]);
      const review: Review = { state: 'refused', declared: other, askedAt: NOW, reason: 'Qui êtes-vous ?' };
      const set = (change: object) =>
        storage().write((stores) => stores.accounts.setReview('pb_b', { review, ...change }));
      await set({ name: 'Aux Trois Épis', sirets: ['73282932000074'] });
      expect(await accounts.getPublisher('pb_b')).toStrictEqual({
        ...{ ...PUBLISHER, id: 'pb_b', name: 'Aux Trois Épis', sirets: ['73282932000074'], review },
      });
      expect(await waiting()).toEqual(['pb_a']);
      await set({ review: { state: 'waiting', declared: other, askedAt: minutesLater(2) } });
      expect((await accounts.getPublisher('pb_b'))?.review).toStrictEqual({
        ...{ state: 'waiting', declared: other, askedAt: minutesLater(2) },
      });
      expect(await waiting()).toEqual(['pb_a', 'pb_b']);
    });

    test('publishers are listed by their names, and found by a SIRET that is vouched for', async () => {
      await store(storage());
      const { accounts } = storage().read;
      expect(await accounts.listPublishers()).toEqual([OTHER_PUBLISHER, PUBLISHER]);
      expect(await accounts.publishersOfSiret('73282932000074')).toEqual([]);
      await storage().write(async (stores) => {
        await stores.accounts.setFacts(PUBLISHER.id, { sirets: ['35600000000048', '73282932000074'] });
        await stores.accounts.setFacts(OTHER_PUBLISHER.id, { sirets: ['73282932000074'] });
      });
      const found = async (siret: string) => (await accounts.publishersOfSiret(siret)).map(({ id }) => id);
      expect(await found('73282932000074')).toEqual([PUBLISHER.id, OTHER_PUBLISHER.id]);
      expect(await found('35600000000048')).toEqual([PUBLISHER.id]);
      expect(await found('3560000000004')).toEqual([]);
    });

    test('nothing lost 12.21: an origin can be added to a key, and taken away', async () => {
      await store(storage());
      await storage().write(({ accounts }) => accounts.addKey(KEY, 'hash'));
      const set = (id: string, origins: string[]) =>
        storage().write(({ accounts }) => accounts.setOrigins(id, origins));
      expect(await set(KEY.id, ['https://autre.example'])).toBe(true);
      expect(await storage().read.accounts.findActiveKey('hash')).toEqual({
        ...KEY,
        origins: ['https://autre.example'],
      });
      expect(await set('ky_unknown', [])).toBe(false);
      await storage().write(({ accounts }) => accounts.revokeKey(KEY.id, NOW));
      expect(await set(KEY.id, [])).toBe(false);
    });

    test('nothing lost 12.21: the last use of a key is kept, and never goes back', async () => {
      await store(storage());
      await storage().write(({ accounts }) => accounts.addKey(KEY, 'hash'));
      const note = (at: Date) =>
        storage().write(({ accounts }) =>
          accounts.noteUses(
            new Map([
              [KEY.id, at],
              ['ky_unknown', at],
            ]),
          ),
        );
      const lastUse = async () => (await storage().read.accounts.findActiveKey('hash'))?.lastUsedAt;
      expect(await lastUse()).toBeUndefined();
      await note(minutesLater(60));
      expect(await lastUse()).toEqual(minutesLater(60));
      await note(minutesLater(30));
      expect(await lastUse()).toEqual(minutesLater(60));
      await note(minutesLater(120));
      expect(await lastUse()).toEqual(minutesLater(120));
    });

    test('nothing lost 12.21: the first time a key is seen where it should not be is kept', async () => {
      await store(storage());
      await storage().write(({ accounts }) => accounts.addKey(KEY, 'hash'));
      const note = (at: Date) => storage().write(({ accounts }) => accounts.noteExposed(KEY.id, at));
      expect([await note(minutesLater(1)), await note(minutesLater(2))]).toEqual([true, false]);
      expect((await storage().read.accounts.findActiveKey('hash'))?.exposedAt).toEqual(minutesLater(1));
      expect((await storage().read.accounts.listKeys())[0]?.exposedAt).toEqual(minutesLater(1));
    });

    test('a key is found by its hash until it is revoked', async () => {
      await store(storage());
      await storage().write(({ accounts }) => accounts.addKey(KEY, 'hash'));
      expect(await storage().read.accounts.findActiveKey('hash')).toEqual(KEY);
      expect(await storage().read.accounts.findActiveKey('another')).toBeUndefined();

      expect(await storage().write(({ accounts }) => accounts.revokeKey(KEY.id, minutesLater(5)))).toBe(true);
      expect(await storage().read.accounts.findActiveKey('hash')).toBeUndefined();
      expect(await storage().write(({ accounts }) => accounts.revokeKey(KEY.id, minutesLater(6)))).toBe(
        false,
      );
      expect(await storage().write(({ accounts }) => accounts.revokeKey('ky_unknown', NOW))).toBe(false);
      const revoked = { ...KEY, revokedAt: minutesLater(5), publisherName: PUBLISHER.name };
      expect(await storage().read.accounts.listKeys()).toEqual([revoked]);
    });

    test('a key has a name and is kept whole where it was said; it is found by its identifier, and among those of its publisher', async () => {
      await store(storage());
      const named = { ...KEY, name: 'Site de la mairie', text: 'pk_live_abcdefyz' };
      const theirs = { ...KEY, id: 'ky_0000000000000002', publisherId: OTHER_PUBLISHER.id };
      const newer = { ...KEY, id: 'ky_0000000000000003', createdAt: minutesLater(1) };
      await storage().write(async ({ accounts }) => {
        for (const key of [named, theirs, newer]) await accounts.addKey(key, `hash of ${key.id}`);
      });
      const { accounts } = storage().read;
      expect(await accounts.getKey(named.id)).toStrictEqual(named);
      expect(await accounts.getKey(theirs.id)).toStrictEqual(theirs);
      expect(await accounts.getKey('ky_unknown')).toBeUndefined();
      expect(await accounts.findActiveKey(`hash of ${named.id}`)).toStrictEqual(named);
      expect(await accounts.keysOf(PUBLISHER.id)).toStrictEqual([newer, named]);
      expect(await accounts.keysOf('pb_unknown')).toEqual([]);
    });

    test('keys are listed newest first, and no list holds a hash', async () => {
      await store(storage());
      const newer = { ...KEY, id: 'ky_0000000000000002', createdAt: minutesLater(1) };
      await storage().write(async ({ accounts }) => {
        await accounts.addKey(KEY, 'hash-1');
        await accounts.addKey(newer, 'hash-2');
      });
      const keys = await storage().read.accounts.listKeys();
      expect(keys.map((key) => key.id)).toEqual([newer.id, KEY.id]);
      expect(JSON.stringify(keys)).not.toContain('hash');
    });
  });
}
