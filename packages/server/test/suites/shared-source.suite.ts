import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { SetBack, type ChangePosition } from '../../src/ports/index.js';
import { idOf, type Opened } from './offer-source-acts.js';
import { opened } from './opened.js';
import { anOffer, offerId, store } from './samples.js';

/**
 * What every adapter of `OfferSource` promises of several that share one store.
 *
 * @param openTwice two of them, as two processes have
 */
export function sharedSourceSuite(open: () => Promise<Opened>, openTwice: () => Promise<Opened[]>): void {
  describe('two sources of one store', () => {
    const both = opened(openTwice, async (subjects) => {
      for (const { storage } of subjects) await storage.close();
    });

    test('no change is passed over by who reads while both write, long transactions among them', async () => {
      const [here, there] = both();
      if (!here || !there) throw new Error('There are two');
      const numbers = Array.from({ length: 24 }, (_, index) => index + 1);
      await store(here.storage);
      let isOver = false;
      const writing = Promise.all(
        numbers.map((number) =>
          (number % 2 === 0 ? here : there).storage.write(async ({ offers }) => {
            await offers.put(anOffer(number));
            // Others that began later may end before.
            await pause(number % 5 === 0 ? 20 : 0);
          }),
        ),
      ).finally(() => (isOver = true));
      const seen = new Set<string>();
      let at: ChangePosition | undefined;
      for (let isLast = false; !isLast;) {
        isLast = isOver;
        const { changes, upTo } = await here.source.readChanges(at, 3);
        for (const change of changes) seen.add(idOf(change));
        if (changes.length > 0) isLast = false;
        at = upTo;
        await pause(1);
      }
      await writing;
      expect([...seen].toSorted()).toEqual(numbers.map(offerId).toSorted());
    });

    test('a position that a store never came to is none of its', async () => {
      const other = await open();
      const [here] = both();
      await store(other.storage, anOffer(1));
      const foreign = await other.source.lastChange();
      expect(await here?.source.countChanges(foreign)).toBeUndefined();
      await expect(here?.source.readChanges(foreign, 10)).rejects.toThrow(SetBack);
      await other.storage.close();
    });

    test('have one identity, which no other store has', async () => {
      const other = await open();
      const identities = both().map(({ source }) => source.identity);
      expect(new Set([...identities, other.source.identity]).size).toBe(2);
      await other.storage.close();
    });

    test('tell the changes of both at positions that never meet', async () => {
      const [here, there] = both();
      if (!here || !there) throw new Error('There are two');
      await store(here.storage, anOffer(1));
      await store(there.storage, anOffer(2));
      await here.storage.write(({ offers }) => offers.holdSeat(offerId(2)));
      await there.storage.write(({ offers }) => offers.holdSeat(offerId(1)));
      for (const { source } of both()) {
        const { changes, upTo } = await source.readChanges(undefined, 10);
        expect(changes.map(idOf)).toEqual([2, 1].map(offerId));
        expect(await source.lastChange()).toBe(upTo);
      }
    });
  });
}
