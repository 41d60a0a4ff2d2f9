import { describe, expect, test } from 'vitest';
import { actsOn, type Opened } from './offer-source-acts.js';
import { opened } from './opened.js';
import { anOffer, offerId, store } from './samples.js';

/** What every adapter of `OfferSource` promises to those who subscribe. */
export function offerListenersSuite(open: () => Promise<Opened>): void {
  describe('listeners of the source of offers', () => {
    const subject = opened(open, ({ storage }) => storage.close());
    const { storage, source, hold, release } = actsOn(subject);

    test('are called when the change can be read and before its writer is told', async () => {
      const order: string[] = [];
      source().subscribe(async () => {
        await new Promise((resolve) => setImmediate(resolve));
        const { changes } = await source().readChanges(undefined, 10);
        order.push(`told of ${changes.length}`);
      });
      await store(storage(), anOffer(1), anOffer(2));
      order.push('written');
      expect(order).toEqual(['told of 2', 'written']);
    });

    test('are called for every kind of change, and for nothing else', async () => {
      let calls = 0;
      await store(storage(), anOffer(1, { content: { seats: { total: 1 } } }));
      const stop = source().subscribe(async () => void (calls += 1));
      const acts: [calls: number, act: () => Promise<unknown>][] = [
        [1, () => hold(1)],
        [0, () => hold(1)],
        [1, () => release(1)],
        [0, () => release(1)],
        [1, () => store(storage(), anOffer(1, { state: 'removed' }))],
        [0, () => storage().write(({ offers }) => offers.get(offerId(1)))],
        [0, () => storage().write(({ accounts }) => accounts.ensurePublisher('Autre', 'pb_3'))],
        [
          0,
          () =>
            storage()
              .write(({ offers }) => undone(offers.put(anOffer(2))))
              .catch(() => undefined),
        ],
      ];
      for (const [expected, act] of acts) {
        calls = 0;
        await act();
        expect(calls, act.toString()).toBe(expected);
      }
      stop();
      await store(storage(), anOffer(3));
      expect(calls).toBe(0);
    });

    test('that fail keep neither the others nor the writer from going on', async () => {
      let calls = 0;
      source().subscribe(() => Promise.reject(new Error('broken')));
      source().subscribe(() => {
        throw new Error('broken at once');
      });
      source().subscribe(async () => void (calls += 1));
      await store(storage(), anOffer(1));
      await hold(1);
      expect(calls).toBe(2);
      expect((await storage().read.offers.get(offerId(1)))?.seatsHeld).toBe(1);
    });
  });
}

async function undone(work: Promise<void>): Promise<void> {
  await work;
  throw new Error('undone');
}
