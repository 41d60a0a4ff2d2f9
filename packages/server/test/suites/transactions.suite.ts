import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { anOffer, offerId, store } from './samples.js';

/** What every adapter of `Storage` promises about its transactions. */
export function transactionsSuite(open: () => Promise<Storage>): void {
  describe('transactions', () => {
    const storage = openedStorage(open);

    test('keep what was written once they resolve, and answer what the work answered', async () => {
      await store(storage(), anOffer(1));
      const answer = await storage().write(async (stores) => {
        await stores.offers.put(anOffer(2));
        return 'done';
      });
      expect(answer).toBe('done');
      expect(await storage().read.offers.get(offerId(2))).toEqual(anOffer(2));
    });

    test('leave nothing when the work rejects, whatever it wrote', async () => {
      await store(storage(), anOffer(1));
      const work = storage().write(async (stores) => {
        await stores.offers.holdSeat(offerId(1));
        await stores.offers.put(anOffer(2));
        throw new Error('changed my mind');
      });
      await expect(work).rejects.toThrow('changed my mind');
      expect(await storage().read.offers.get(offerId(1))).toEqual(anOffer(1));
      expect(await storage().read.offers.get(offerId(2))).toBeUndefined();
    });

    test('go on after one that rejected', async () => {
      await store(storage());
      const failed = storage().write(() => Promise.reject(new Error('no')));
      const next = storage().write((stores) => stores.offers.put(anOffer(1)));
      await expect(failed).rejects.toThrow('no');
      await next;
      expect(await storage().read.offers.get(offerId(1))).toEqual(anOffer(1));
    });

    test('do not interleave: what one reads and then writes, no other changes in between', async () => {
      await store(storage(), anOffer(1, { content: { title: '0' } }));
      const increments = Array.from({ length: 20 }, () =>
        storage().write(async (stores) => {
          const offer = await stores.offers.get(offerId(1));
          const count = Number(offer?.content?.title);
          await new Promise((resolve) => setImmediate(resolve));
          await stores.offers.put(anOffer(1, { content: { title: String(count + 1) } }));
        }),
      );
      await Promise.all(increments);
      expect((await storage().read.offers.get(offerId(1)))?.content?.title).toBe('20');
    });

    test('show their writes to nobody else before they are over', async () => {
      await store(storage());
      await storage().write(async (stores) => {
        await stores.offers.put(anOffer(1));
        expect(await stores.offers.get(offerId(1))).toEqual(anOffer(1));
        expect(await storage().read.offers.get(offerId(1))).toBeUndefined();
      });
      expect(await storage().read.offers.get(offerId(1))).toEqual(anOffer(1));
    });

    test('are needed to write', async () => {
      await store(storage());
      await expect(storage().read.offers.put(anOffer(1))).rejects.toThrow();
    });

    test('that were asked for are over before the storage closes', async () => {
      await store(storage());
      const written = storage().write((stores) => stores.offers.put(anOffer(1)).then(() => 'written'));
      await storage().close();
      expect(await written).toBe('written');
    });

    test('the storage says when it cannot be reached', async () => {
      await expect(storage().ping()).resolves.toBeUndefined();
      await storage().close();
      await expect(storage().ping()).rejects.toThrow();
    });
  });
}
