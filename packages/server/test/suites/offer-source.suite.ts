import { describe, expect, test } from 'vitest';
import type {
  ChangePosition,
  OfferChange,
  OfferSource,
  PublishedOffer,
  StoredOffer,
} from '../../src/ports/index.js';
import { opened } from './opened.js';
import { actsOn, idOf, type Opened } from './offer-source-acts.js';
import { anOffer, minutesLater, offerId, OTHER_PUBLISHER, published, store, week } from './samples.js';

/** What every adapter of `OfferSource` promises. */
export function offerSourceSuite(open: () => Promise<Opened>): void {
  describe('source of offers', () => {
    const subject = opened(open, ({ storage }) => storage.close());
    const { storage, source, hold, release, allChanges } = actsOn(subject);

    test('a store that never held an offer has nothing to tell', async () => {
      await store(storage());
      const upTo = await source().lastChange();
      expect(await source().readChanges(undefined, 10)).toEqual({ changes: [], upTo });
      expect(await source().readChanges(upTo, 10)).toEqual({ changes: [], upTo });
      expect(await source().countChanges(upTo)).toBe(0);
      expect(await readAll(source())).toEqual([]);
    });

    test('an offer that is written is told whole, but for its contact', async () => {
      await store(storage(), anOffer(1), anOffer(2, { mode: 'test' }));
      expect(await allChanges()).toEqual([written(anOffer(1)), written(anOffer(2, { mode: 'test' }))]);
      const [first] = await allChanges();
      expect(first?.kind === 'written' && 'contact' in first.offer.content).toBe(false);
    });

    test('an offer is told with the name of who publishes it', async () => {
      await store(storage(), anOffer(1), anOffer(2, { publisherId: OTHER_PUBLISHER.id }));
      const names = (await allChanges()).map((one) => one.kind === 'written' && one.offer.publisherName);
      expect(names).toEqual(['Ville de Rennes', 'Relais des métiers']);
    });

    test('each offer is told once, as it is now, in the order of its last change', async () => {
      await store(storage(), anOffer(1), anOffer(2), anOffer(3));
      const from = await source().lastChange();
      const edited = anOffer(2, { content: { title: 'Autre titre' }, updatedAt: minutesLater(1) });
      await hold(3);
      await store(storage(), anOffer(1, { state: 'unpublished' }));
      await store(storage(), edited);
      await hold(2);
      expect(await allChanges(from)).toEqual([
        { kind: 'seats', id: offerId(3), remaining: 1 },
        { kind: 'hidden', id: offerId(1) },
        written({ ...edited, seatsHeld: 1 }),
      ]);
    });

    test('seats that move are told by how many are left, never less than none', async () => {
      await store(storage(), anOffer(1, { content: { seats: { total: 2 } } }));
      const from = await source().lastChange();
      const remaining = async () => (await allChanges(from)).map(remainingOf);
      await hold(1);
      expect(await remaining()).toEqual([1]);
      await hold(1);
      expect(await remaining()).toEqual([0]);
      await release(1);
      expect(await remaining()).toEqual([1]);

      await hold(1);
      await store(storage(), anOffer(1, { content: { seats: { total: 1 } } }));
      const lowered = await source().lastChange();
      await release(1);
      expect((await allChanges(lowered)).map(remainingOf)).toEqual([0]);
    });

    test('what changes nothing is no change', async () => {
      await store(storage(), anOffer(1, { content: { seats: { total: 1 } } }));
      await hold(1);
      const from = await source().lastChange();
      await hold(1);
      await hold(9);
      await release(9);
      await storage().write(({ offers }) => offers.get(offerId(1)));
      expect(await source().readChanges(from, 10)).toEqual({ changes: [], upTo: from });
    });

    test('an offer that is not published is hidden, whatever happens to it', async () => {
      await store(
        storage(),
        anOffer(1, { state: 'draft' }),
        anOffer(2, { state: 'unpublished' }),
        anOffer(3, { state: 'removed' }),
        anOffer(4),
      );
      const hidden = (number: number) => ({ kind: 'hidden', id: offerId(number) });
      expect(await allChanges()).toEqual([hidden(1), hidden(2), hidden(3), written(anOffer(4))]);
      const from = await source().lastChange();
      await hold(2);
      await store(storage(), anOffer(4, { state: 'removed' }));
      expect(await allChanges(from)).toEqual([hidden(2), hidden(4)]);
      await store(storage(), anOffer(4));
      expect(await allChanges(from)).toEqual([hidden(2), written(anOffer(4))]);
    });

    test('pages of changes go on from one another and end with the last', async () => {
      await store(storage(), ...[1, 2, 3, 4, 5].map((number) => anOffer(number)));
      await hold(2);
      const seen: OfferChange[] = [];
      let at: ChangePosition | undefined;
      for (let page = await source().readChanges(at, 2); page.upTo !== at;) {
        expect(page.changes.length).toBeLessThanOrEqual(2);
        seen.push(...page.changes);
        at = page.upTo;
        page = await source().readChanges(at, 2);
      }
      expect(seen.map(idOf)).toEqual([1, 3, 4, 5, 2].map(offerId));
      expect(at).toBe(await source().lastChange());
    });

    test('each change has a position of its own, and a transaction that is undone leaves none', async () => {
      await store(storage(), anOffer(1), anOffer(2));
      const positions = [await source().lastChange()];
      for (const act of [() => hold(1), () => store(storage(), anOffer(1)), () => release(1)]) {
        await act();
        positions.push(await source().lastChange());
      }
      expect(new Set(positions).size).toBe(4);
      expect(await Promise.all(positions.map((one) => source().countChanges(one)))).toEqual([3, 2, 1, 0]);

      const undone = storage().write(async ({ offers }) => {
        await offers.put(anOffer(3));
        await offers.holdSeat(offerId(1));
        throw new Error('changed my mind');
      });
      await expect(undone).rejects.toThrow('changed my mind');
      expect(await source().lastChange()).toBe(positions.at(-1));
      expect(await allChanges(positions.at(-1))).toEqual([]);
    });

    test('published offers are read in batches, each once, with the seats they hold', async () => {
      const offers = Array.from({ length: 1203 }, (_, index) => anOffer(index + 1));
      await store(storage(), ...offers, anOffer(2000, { state: 'draft' }), anOffer(2001, { mode: 'test' }));
      await hold(7);
      const sizes: number[] = [];
      const read: StoredOffer[] = [];
      for await (const batch of source().readPublished()) {
        sizes.push(batch.length);
        read.push(...batch);
      }
      expect(read).toHaveLength(1204);
      expect(read.at(-1)).toEqual(withoutContact(published(anOffer(2001, { mode: 'test' }))));
      expect(read.find(({ id }) => id === offerId(7))).toEqual({
        ...withoutContact(published(anOffer(7))),
        seatsHeld: 1,
      });
      expect(new Set(read.map(({ id }) => id)).size).toBe(1204);
      expect(sizes.length).toBeGreaterThan(1);
    });

    test('published offers with a week to come are counted, with the position of the last change', async () => {
      const before = await source().lastChange();
      expect(await source().countPublished(week('2027-W01'))).toEqual({ count: 0, upTo: before });
      const ending = (number: number, last: string, change: Partial<StoredOffer> = {}) =>
        anOffer(number, { content: { weeks: [week('2027-W10'), week(last)] }, ...change });
      await store(
        storage(),
        ...[ending(1, '2027-W11'), ending(2, '2027-W12'), ending(3, '2027-W12', { mode: 'test' })],
        ...[ending(4, '2027-W12', { state: 'draft' }), ending(5, '2027-W12', { state: 'removed' })],
      );
      await hold(2);
      await hold(2);
      const upTo = await source().lastChange();
      expect(await source().countPublished(week('2027-W11'))).toEqual({ count: 3, upTo });
      expect(await source().countPublished(week('2027-W12'))).toEqual({ count: 2, upTo });
      expect(await source().countPublished(week('2027-W13'))).toEqual({ count: 0, upTo });
    });

    test('offers that change while they are read are among the changes since', async () => {
      await store(storage(), ...Array.from({ length: 1100 }, (_, index) => anOffer(index + 1)));
      const from = await source().lastChange();
      const reading = source().readPublished()[Symbol.asyncIterator]();
      await reading.next();
      await hold(1);
      await store(storage(), anOffer(1100, { state: 'removed' }), anOffer(1101));
      while (!(await reading.next()).done);
      expect((await allChanges(from)).map(idOf)).toEqual([1, 1100, 1101].map(offerId));
    });
  });
}

async function readAll(source: OfferSource): Promise<StoredOffer[]> {
  const offers: StoredOffer[] = [];
  for await (const batch of source.readPublished()) offers.push(...batch);
  return offers;
}

function written(offer: StoredOffer): OfferChange {
  return { kind: 'written', offer: withoutContact(published(offer)) };
}

function withoutContact(offer: PublishedOffer): PublishedOffer {
  const { contact: _, ...content } = offer.content;
  return { ...offer, content };
}

function remainingOf(change: OfferChange): number | undefined {
  return change.kind === 'seats' ? change.remaining : undefined;
}
