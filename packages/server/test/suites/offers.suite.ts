import { describe, expect, test } from 'vitest';
import { AreaCode, Uai } from '@1eleve1stage/sdk/contract';
import type { Storage, WaitingPosition } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import {
  anOffer,
  minutesLater,
  NOW,
  offerId,
  OTHER_PUBLISHER,
  PUBLISHER,
  remoteId,
  store,
  week,
} from './samples.js';

/** What every adapter of `Offers` promises. */
export function offersSuite(open: () => Promise<Storage>): void {
  describe('offers', () => {
    const storage = openedStorage(open);

    test('an offer comes back whole, by its id and by its publisher’s', async () => {
      await store(storage(), anOffer(1));
      const { offers } = storage().read;
      expect(await offers.get(offerId(1))).toEqual(anOffer(1));
      expect(await offers.getByRemoteId(PUBLISHER.id, 'live', remoteId('remote-1'))).toEqual(anOffer(1));
      expect(await offers.get(offerId(2))).toBeUndefined();
      expect(await offers.getByRemoteId(PUBLISHER.id, 'test', remoteId('remote-1'))).toBeUndefined();
      expect(await offers.getByRemoteId(OTHER_PUBLISHER.id, 'live', remoteId('remote-1'))).toBeUndefined();
    });

    test('what is absent stays absent', async () => {
      const { contact: _contact, ...content } = anOffer(1).content;
      const { publishedAt: _publishedAt, ...draft } = anOffer(1, { state: 'draft' });
      await store(storage(), { ...draft, content });
      expect(await storage().read.offers.get(offerId(1))).toStrictEqual({ ...draft, content });
    });

    test('one that is taken down stays so through what its publisher sends, until it is shown again', async () => {
      await store(storage(), anOffer(1));
      const at = minutesLater(1);
      await storage().write(({ offers }) => offers.hide(offerId(1), { at, reason: 'Demande d’argent' }));
      const hidden = { at, reason: 'Demande d’argent', wanted: 'published' } as const;
      expect(await storage().read.offers.get(offerId(1))).toMatchObject({ state: 'removed', hidden });
      await storage().write(({ offers }) => offers.hide(offerId(1), { at, reason: 'Autre' }));
      expect(await storage().read.offers.get(offerId(1))).toMatchObject({
        hidden: { ...hidden, reason: 'Autre' },
      });

      expect(await storage().write(({ offers }) => offers.unhide(offerId(1)))).toBe(true);
      expect(await storage().read.offers.get(offerId(1))).toEqual(anOffer(1));
      expect(await storage().write(({ offers }) => offers.unhide(offerId(1)))).toBe(false);
    });

    test('of offers that wait, those of approved publishers of which no correction is asked are listed, from where a list ended', async () => {
      const declared = {
        name: 'Trois Épis',
        kind: 'profession',
        postcode: '49240',
        city: 'Avrillé',
      } as const;
      await store(storage());
      await storage().write(async ({ accounts, offers }) => {
        const states = ['waiting', 'approved', 'refused'] as const;
        for (const [index, state] of states.entries()) {
          const publisherId = `pb_${state}`;
          const review = { state, declared, askedAt: NOW };
          await accounts.addPublisher({ id: publisherId, name: publisherId, names: [], review });
          await offers.put({ ...anOffer(index + 1, { state: 'waiting' }), publisherId });
        }
        const refused = { at: NOW, reason: 'Retirez la prime.' };
        const own = { publisherId: 'pb_approved', state: 'waiting' } as const;
        await offers.put({ ...anOffer(4, { ...own, refused }) });
        await offers.put({ ...anOffer(5, { ...own, updatedAt: minutesLater(1) }) });
      });
      const { offers } = storage().read;
      expect((await offers.get(offerId(4)))?.refused).toEqual({ at: NOW, reason: 'Retirez la prime.' });
      const listed = async (after?: WaitingPosition) =>
        (await offers.listWaiting(9, after)).map(({ id }) => id);
      expect(await listed()).toEqual([offerId(2), offerId(5)]);
      expect(await listed({ since: NOW, id: offerId(2) })).toEqual([offerId(5)]);
      expect(await listed({ since: minutesLater(1), id: offerId(5) })).toEqual([]);
    });

    test('live offers that wait for a moderator are listed, those changed first the first, and are not online', async () => {
      const waiting = { state: 'waiting' } as const;
      await store(
        storage(),
        anOffer(1, { ...waiting, updatedAt: minutesLater(2) }),
        anOffer(2, { ...waiting, updatedAt: minutesLater(1) }),
        anOffer(3, { ...waiting, mode: 'test' }),
        anOffer(4),
      );
      const { offers } = storage().read;
      const listed = async (limit: number) => (await offers.listWaiting(limit)).map(({ id }) => id);
      expect([await listed(9), await listed(1)]).toEqual([[offerId(2), offerId(1)], [offerId(2)]]);
      expect(await offers.countOnline(NOW)).toBe(1);
    });

    test('an offer put again is replaced, but for the seats it holds', async () => {
      await store(storage(), anOffer(1));
      await storage().write(({ offers }) => offers.holdSeat(offerId(1)));
      const changed = anOffer(1, {
        state: 'unpublished',
        content: { title: 'Autre titre' },
        updatedAt: minutesLater(1),
      });
      await store(storage(), changed);
      expect(await storage().read.offers.get(offerId(1))).toEqual({ ...changed, seatsHeld: 1 });
    });

    test('a publisher has one offer for each of its own identifiers, in each mode', async () => {
      await store(storage(), anOffer(1));
      const twin = anOffer(2, { remoteId: remoteId('remote-1') });
      await expect(store(storage(), twin)).rejects.toThrow();
      await store(storage(), { ...twin, mode: 'test' });
      await store(storage(), { ...twin, id: offerId(3), publisherId: OTHER_PUBLISHER.id });
      expect(await storage().read.offers.get(offerId(3))).toBeDefined();
    });

    test('a list is newest first, of one account and mode, and goes on after a position', async () => {
      const created = (number: number, minutes: number) =>
        anOffer(number, { createdAt: minutesLater(minutes) });
      await store(
        storage(),
        ...[created(1, 1), created(2, 3), created(3, 2), created(4, 2), created(5, 0)],
        anOffer(6, { mode: 'test' }),
        anOffer(7, { publisherId: OTHER_PUBLISHER.id }),
      );
      const { offers } = storage().read;
      const whole = await offers.list(PUBLISHER.id, 'live', { limit: 10 });
      expect(whole.map(({ id }) => id)).toEqual([2, 4, 3, 1, 5].map(offerId));
      for (const [index, after] of whole.entries()) {
        expect(await offers.list(PUBLISHER.id, 'live', { after, limit: 2 })).toEqual(
          whole.slice(index + 1, index + 3),
        );
      }
    });

    test('offers that search engines may list are of those who let them, publisher by publisher, each by place', async () => {
      await store(
        storage(),
        anOffer(1, { publisherId: OTHER_PUBLISHER.id }),
        anOffer(2, { content: { reservedFor: {} } }),
        anOffer(3, { state: 'unpublished' }),
        anOffer(4, { mode: 'test' }),
        anOffer(5, { seatsHeld: 2 }),
        anOffer(6, { content: { weeks: [week('2027-W09')] } }),
        anOffer(7, { content: { reservedFor: { rep: false, schools: [] } } }),
        anOffer(8, { publisherId: OTHER_PUBLISHER.id }),
        anOffer(9),
        anOffer(10, { content: { reservedFor: { qpv: true } } }),
        anOffer(11, { content: { reservedFor: { rep: false, schools: [Uai.parse('0350044H')] } } }),
        anOffer(12, { content: { reservedFor: { places: [AreaCode.parse('35')] } } }),
      );
      const { offers } = storage().read;
      const asked = { beyond: 0, upTo: 100, limit: 10, now: NOW };
      const allow = async (id: string, jobPostings: boolean): Promise<void> => {
        await storage().write(({ accounts }) => accounts.setFacts(id, { jobPostings }));
      };
      expect(await offers.listIndexed(asked)).toEqual([]);
      await allow(PUBLISHER.id, true);
      const theirs = await offers.listIndexed(asked);
      expect(theirs.map(({ id }) => id)).toEqual([2, 7, 9].map(offerId));
      await allow(OTHER_PUBLISHER.id, true);
      const whole = await offers.listIndexed(asked);
      expect(whole.map(({ id }) => id)).toEqual([2, 7, 9, 1, 8].map(offerId));
      expect(whole[0]).toMatchObject({ publisherId: PUBLISHER.id, updatedAt: NOW });
      for (const [index, after] of whole.entries())
        expect(await offers.listIndexed({ ...asked, after, limit: 2 })).toEqual(
          whole.slice(index + 1, index + 3),
        );
      const [first, last] = [theirs[0]?.place ?? 0, theirs[2]?.place ?? 0];
      const within = { ...asked, beyond: first, upTo: last };
      expect((await offers.listIndexed(within)).map(({ id }) => id)).toEqual([7, 9, 8].map(offerId));
    });

    test('two hundred who ask at once get as many seats as there are', async () => {
      await store(storage(), anOffer(1, { content: { seats: { total: 7 } } }));
      const asked = Array.from({ length: 200 }, () =>
        storage().write(({ offers }) => offers.holdSeat(offerId(1))),
      );
      const held = await Promise.all(asked);
      expect(held.filter(Boolean)).toHaveLength(7);
      expect((await storage().read.offers.get(offerId(1)))?.seatsHeld).toBe(7);
    });

    test('a seat given back can be held again; no more are given back than held', async () => {
      await store(storage(), anOffer(1, { content: { seats: { total: 1 } } }));
      const hold = () => storage().write(({ offers }) => offers.holdSeat(offerId(1)));
      const release = () => storage().write(({ offers }) => offers.releaseSeat(offerId(1)));
      expect([await hold(), await hold()]).toEqual([true, false]);
      await release();
      expect([await hold(), await hold()]).toEqual([true, false]);
      await release();
      await release();
      expect((await storage().read.offers.get(offerId(1)))?.seatsHeld).toBe(0);
      expect(await storage().write(({ offers }) => offers.holdSeat(offerId(2)))).toBe(false);
    });

    test('offers online are counted: live, published, with a seat and a week to come', async () => {
      await store(
        storage(),
        anOffer(1),
        anOffer(2, { state: 'draft' }),
        anOffer(3, { state: 'unpublished' }),
        anOffer(4, { state: 'removed' }),
        anOffer(5, { mode: 'test' }),
        anOffer(6, { seatsHeld: 2 }),
        anOffer(7, { content: { weeks: [week('2027-W09')] } }),
        anOffer(8, { content: { weeks: [week('2027-W10'), week('2027-W09')] } }),
      );
      expect(await storage().read.offers.countOnline(NOW)).toBe(2);
      expect(await storage().read.offers.countOnline(new Date('2027-03-12T22:59:00Z'))).toBe(2);
      expect(await storage().read.offers.countOnline(new Date('2027-03-12T23:00:00Z'))).toBe(1);
    });

    test('their count follows each change, and none that is undone', async () => {
      const online = () => storage().read.offers.countOnline(NOW);
      await store(storage(), anOffer(1, { content: { seats: { total: 1 } } }));
      expect(await online()).toBe(1);
      await storage().write(({ offers }) => offers.holdSeat(offerId(1)));
      expect(await online()).toBe(0);
      await storage().write(({ offers }) => offers.releaseSeat(offerId(1)));
      expect(await online()).toBe(1);
      await storage().write(({ offers }) => offers.hide(offerId(1), { at: NOW, reason: 'Plainte' }));
      expect(await online()).toBe(0);
      const undone = storage().write(async ({ offers }) => {
        await offers.unhide(offerId(1));
        expect(await offers.countOnline(NOW)).toBe(1);
        throw new Error('It is undone');
      });
      await expect(undone).rejects.toThrow('It is undone');
      expect(await online()).toBe(0);
      await storage().write(async ({ offers }) => {
        await offers.unhide(offerId(1));
        await offers.holdSeat(offerId(1));
        expect(await offers.countOnline(NOW)).toBe(0);
      });
      expect(await online()).toBe(0);
      await store(storage(), anOffer(2));
      expect(await online()).toBe(1);
    });
  });
}
