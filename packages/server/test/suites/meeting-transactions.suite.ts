import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Storage, StoredOffer, Stores } from '../../src/ports/index.js';
import type { Opened } from './offer-source-acts.js';
import { opened } from './opened.js';
import {
  addApplication,
  aLetter,
  anOffer,
  applicationId,
  letterId,
  minutesLater,
  offerId,
  store,
  takeLetters,
} from './samples.js';

/** Milliseconds that a writer waits for the other to have read: an engine that lets one in at a time never has both. */
const MEETING = 30;

/**
 * What every adapter of `Storage` promises of transactions that meet: all is as if one came after the other, whether
 * the second waits for the first, or ran beside it and runs again.
 *
 * @param openTwice two of them that share one store, as two processes do
 */
export function meetingTransactionsSuite(openTwice: () => Promise<Pick<Opened, 'storage'>[]>): void {
  describe('two writers that meet', () => {
    const both = opened(openTwice, async (subjects) => {
      for (const { storage } of subjects) await storage.close();
    });

    /** Both run this at once; each answers what its run answered that was kept. */
    async function meet<Answer>(
      read: (stores: Stores) => Promise<Answer>,
      act: (stores: Stores, answer: Answer, writer: number) => Promise<void>,
    ): Promise<{ answers: Answer[]; storage: Storage }> {
      const [here, there] = both().map(({ storage }) => storage);
      if (!here || !there) throw new Error('There are two');
      const met = createMeeting(2);
      const answers = await Promise.all(
        [here, there].map((storage, writer) =>
          storage.write(async (stores) => {
            const answer = await read(stores);
            await met();
            await act(stores, answer, writer);
            return answer;
          }),
        ),
      );
      return { answers, storage: here };
    }

    test('neither loses what the other wrote', async () => {
      await start(both(), anOffer(1, { content: { title: '0' } }));
      const { answers, storage } = await meet(
        async ({ offers }) => Number((await offers.get(offerId(1)))?.content?.title),
        ({ offers }, count) => offers.put(anOffer(1, { content: { title: String(count + 1) } })),
      );
      expect(answers.toSorted()).toEqual([0, 1]);
      expect((await storage.read.offers.get(offerId(1)))?.content?.title).toBe('2');
    });

    test('what one read and decided by, the other does not change meanwhile', async () => {
      await start(both(), anOffer(1), anOffer(2));
      // Each closes its own offer where the other is open: one of the two stays open.
      const { answers, storage } = await meet(
        async ({ offers }) => {
          const states = [await offers.get(offerId(1)), await offers.get(offerId(2))];
          return states.every((offer) => offer?.state === 'published');
        },
        async ({ offers }, areOpen, writer) => {
          if (areOpen) await offers.put(anOffer(writer + 1, { state: 'unpublished' }));
        },
      );
      expect(answers.toSorted()).toEqual([false, true]);
      const states = [await storage.read.offers.get(offerId(1)), await storage.read.offers.get(offerId(2))];
      expect(states.map((offer) => offer?.state).toSorted()).toEqual(['published', 'unpublished']);
    });

    test('what is not there yet is made by one alone', async () => {
      await start(both());
      const { answers } = await meet(
        ({ idempotency }) => idempotency.find('key', minutesLater(0)),
        async ({ idempotency }, found) => {
          if (found) return;
          await idempotency.record('key', { fingerprint: 'f', value: {} }, minutesLater(60));
        },
      );
      expect(answers.filter((found) => found === undefined)).toHaveLength(1);
    });

    test('the last seat is held by one alone', async () => {
      await start(both(), anOffer(1, { content: { seats: { total: 1 } } }));
      const held = await Promise.all(
        both().map(({ storage }) => storage.write(({ offers }) => offers.holdSeat(offerId(1)))),
      );
      expect(held.toSorted()).toEqual([false, true]);
      expect((await both()[0]?.storage.read.offers.get(offerId(1)))?.seatsHeld).toBe(1);
    });

    test('of applications that are counted before one is proved, no more are than were to be', async () => {
      await start(both(), anOffer(1));
      const numbers = Array.from({ length: 16 }, (_, index) => index + 1);
      await both()[0]?.storage.write(async (stores) => {
        for (const number of numbers) await addApplication(stores, number);
      });
      const proved = numbers.map(async (number) => {
        const { storage } = both()[number % 2] ?? {};
        return storage?.write(async ({ applications }) => {
          const since = minutesLater(0);
          const isRoom = (await applications.countProved(offerId(1), since)) < 3;
          const change = { status: 'submitted', verifiedAt: since } as const;
          return isRoom && applications.update(applicationId(number), 'unverified', change);
        });
      });
      expect((await Promise.all(proved)).filter((isProved) => isProved)).toHaveLength(3);
      const count = (since: Date) => both()[0]?.storage.read.applications.countProved(offerId(1), since);
      expect([await count(minutesLater(0)), await count(minutesLater(1))]).toEqual([3, 0]);
    });

    test('no letter is claimed by both, and one whose claim is over by one alone', async () => {
      const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
      await start(both(), anOffer(1));
      await both()[0]?.storage.write(async ({ applications, outbox }) => {
        await addApplication({ applications }, 1);
        for (const number of numbers) await outbox.add(aLetter(number));
      });
      const claimAll = async (minutes: number): Promise<string[][]> => {
        const now = minutesLater(minutes);
        const asked = { now, until: minutesLater(5, now), urgency: 'urgent', limit: 3 } as const;
        const claims = [...both(), ...both(), ...both(), ...both()].map(async ({ storage }) => {
          const letters = await storage.write(({ outbox }) => outbox.claim(asked));
          return letters.map(({ id }) => id);
        });
        return Promise.all(claims);
      };
      const all = numbers.map(letterId).toSorted();
      expect((await claimAll(0)).flat().toSorted()).toEqual(all);
      expect((await claimAll(4)).flat()).toEqual([]);
      expect((await claimAll(5)).flat().toSorted()).toEqual(all);
    });

    test('a letter that one is about to give back to its group is taken along by the other', async () => {
      await start(both(), anOffer(1));
      const [here, there] = both().map(({ storage }) => storage);
      const until = minutesLater(60);
      await here?.write(async (stores) => {
        await addApplication(stores, 1);
        await stores.outbox.add(aLetter(1));
      });
      const claimOf = await here?.write(async ({ outbox }) => {
        const first = await takeLetters(outbox);
        await outbox.hold(first(1), 'a reader', minutesLater(0));
        return takeLetters(outbox);
      });
      let given = (): void => undefined;
      const isGiven = new Promise<void>((resolve) => (given = resolve));
      const giving = here?.write(async ({ outbox }) => {
        if (claimOf) await outbox.hold(claimOf(1), 'a reader', until);
        given();
        await pause(MEETING);
      });
      await isGiven;
      const asked = { heldFor: 'a reader', by: letterId(9), now: minutesLater(1), until, limit: 9 };
      const taken = await there?.write(({ outbox }) => outbox.gather(asked));
      await giving;
      expect(taken?.map(({ id }) => id)).toEqual([letterId(1)]);
    });
  });
}

async function start([one]: readonly Pick<Opened, 'storage'>[], ...offers: StoredOffer[]): Promise<void> {
  if (one) await store(one.storage, ...offers);
}

/** Each that comes waits until so many have, but not for long. */
function createMeeting(many: number): () => Promise<void> {
  let come = 0;
  let open = (): void => undefined;
  const isMet = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    come += 1;
    if (come >= many) open();
    await Promise.race([isMet, pause(MEETING)]);
  };
}
