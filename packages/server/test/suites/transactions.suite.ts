import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/core/base/refusal.js';
import type { Storage } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import {
  addApplication,
  anOffer,
  applicationId,
  minutesLater,
  NOW,
  offerId,
  remoteId,
  store,
} from './samples.js';

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

    test('a branch that goes on after another failed writes nothing more, here or with another', async () => {
      await store(storage());
      let goOn = (): void => undefined;
      const until = new Promise<void>((resolve) => (goOn = resolve));
      let late: Promise<unknown> = Promise.resolve();
      const failing = storage().write(async ({ offers }) => {
        late = until.then(() => offers.put(anOffer(1)));
        await Promise.all([late, Promise.reject(new Error('no'))]);
      });
      await expect(failing).rejects.toThrow('no');
      await storage().write(async ({ offers }) => {
        goOn();
        await expect(late).rejects.toThrow('over');
        await offers.put(anOffer(2));
      });
      expect(await storage().read.offers.get(offerId(1))).toBeUndefined();
      expect(await storage().read.offers.get(offerId(2))).toEqual(anOffer(2));
    });

    test('what was under way as one failed is undone with it, however many statements it takes', async () => {
      await store(storage(), anOffer(1));
      await storage().write((stores) => addApplication(stores, 1));
      let late: Promise<unknown> = Promise.resolve();
      const failing = storage().write(async ({ applications }) => {
        // Looks whether the pupil has another, then changes it.
        late = applications.update(applicationId(1), 'unverified', { status: 'submitted' });
        await Promise.all([late, Promise.reject(new Error('no'))]);
      });
      await expect(failing).rejects.toThrow('no');
      await late;
      expect((await storage().read.applications.get(applicationId(1)))?.status).toBe('unverified');
    });

    test('stores are of no use once their transaction is over', async () => {
      await store(storage(), anOffer(1));
      const kept = await storage().write(async ({ offers }) => ({ offers }));
      await expect(kept.offers.put(anOffer(2))).rejects.toThrow('over');
      await expect(kept.offers.get(offerId(1))).rejects.toThrow('over');
    });

    test('of works that may share one, those that fail are undone alone, and the others kept', async () => {
      await store(storage(), anOffer(1));
      const numbers = Array.from({ length: 40 }, (_, number) => number);
      const outcomes = await Promise.allSettled(
        numbers.map((number) =>
          storage().write(
            async ({ idempotency, offers }) => {
              await idempotency.record(`key ${number}`, { fingerprint: 'f', value: number }, minutesLater(9));
              await offers.get(offerId(1));
              if (number % 10 === 3) throw new Refusal('offer_full');
              // What is unique is taken.
              if (number % 10 === 7) await offers.put(anOffer(2, { remoteId: remoteId('remote-1') }));
              return number;
            },
            { mayShare: true },
          ),
        ),
      );
      const fails = (number: number): boolean => number % 10 === 3 || number % 10 === 7;
      for (const number of numbers) {
        const outcome = outcomes[number];
        if (fails(number)) expect(outcome?.status).toBe('rejected');
        else expect(outcome).toEqual({ status: 'fulfilled', value: number });
        const kept = await storage().read.idempotency.find(`key ${number}`, NOW);
        expect(kept?.value).toBe(fails(number) ? undefined : number);
      }
      expect(outcomes[3]).toMatchObject({ reason: { code: 'offer_full' } });
    });

    test('works that may share one, and ask for the same once, have one answer', async () => {
      await store(storage());
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, number) =>
          storage().write(
            async ({ idempotency }) => {
              const key = `key ${number % 3}`;
              const found = await idempotency.find(key, NOW, minutesLater(9));
              if (found) return found.value;
              await idempotency.record(key, { fingerprint: 'f', value: number }, minutesLater(9));
              return number;
            },
            { mayShare: true },
          ),
        ),
      );
      for (const key of [0, 1, 2])
        expect(new Set(answers.filter((_, number) => number % 3 === key)).size).toBe(1);
    });

    test('that were asked for are over before the storage closes', async () => {
      await store(storage());
      const put = (number: number, mayShare: boolean): Promise<string> =>
        storage().write(({ offers }) => offers.put(anOffer(number)).then(() => 'written'), { mayShare });
      const written = [put(1, false), put(2, true), put(3, true)];
      await storage().close();
      expect(await Promise.all(written)).toEqual(['written', 'written', 'written']);
    });

    test('the storage says when it cannot be reached', async () => {
      await expect(storage().ping()).resolves.toBeUndefined();
      await storage().close();
      await expect(storage().ping()).rejects.toThrow();
    });
  });
}
