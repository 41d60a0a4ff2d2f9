import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchCriteria } from '../../src/ports/index.js';
import { readOffers } from '../suites/index.js';
import { naiveSearch } from '../suites/naive-search.js';
import { anOffer, minutesLater, NOW, offerId, publisherOf } from '../suites/samples.js';
import { someCriteria, someOffer } from '../suites/search-samples.js';
import { toOfferSummary } from '../../src/core/offers/rules/public-offer.js';
import type { SearchEngine } from '../../src/search/index.js';
import { livesOf, many } from './lives.js';

const CRITERIA: SearchCriteria = { mode: 'live', radiusKm: 20, limit: 100, now: NOW };

const lives = livesOf();

/** What a page shows, but for distances, which the suite of the port compares. */
const shown = ({ search }: SearchEngine, criteria: SearchCriteria) =>
  readOffers(search.search(criteria).offers).map(({ distanceKm: _, ...summary }) => summary);
/** Until all is merged that should be. */
const aSecondOfQuiet = () => new Promise((resolve) => setTimeout(resolve, 1200));

describe('an index that is stopped and started', () => {
  test('nothing lost 12.1: answers as its specification does through edits, merges, restarts and wrong clocks', async () => {
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .integer({ min: 1, max: 400 })
          .chain(someOffer)
          .map((offer) => ({ offer })),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          seats: fc.integer({ min: 1, max: 400 }),
          held: fc.integer({ min: 0, max: 3 }),
        }),
      },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            // A few edits, or an import: segments of either size meet.
            steps: fc.oneof(
              fc.array(step, { minLength: 1, maxLength: 12 }),
              fc.array(step, { minLength: 50, maxLength: 150, size: 'max' }),
            ),
            isRestarted: fc.boolean(),
            // Weeks that the clock is wrong meanwhile.
            wrongBy: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -200, max: 40 })),
          }),
          { minLength: 4, maxLength: 14 },
        ),
        fc.array(someCriteria, { minLength: 6, maxLength: 6 }),
        async (rounds, searches) => {
          await lives.forget();
          const { offers } = lives;
          let engine = lives.engineOf();
          await engine.start();
          for (const { steps, isRestarted, wrongBy } of rounds) {
            lives.travelTo(minutesLater(wrongBy * 7 * 24 * 60));
            for (const one of steps) {
              if ('offer' in one)
                offers.put({ ...one.offer, mode: offers.all.get(one.offer.id)?.mode ?? 'live' });
              else offers.setSeatsHeld(offerId(one.seats), one.held);
            }
            await engine.catchUp();
            if (isRestarted) {
              await engine.stop();
              engine = lives.engineOf();
              await engine.start();
            }
            lives.travelTo(NOW);
            await engine.check();
            for (const criteria of searches) {
              const asked = { ...criteria, limit: 100 };
              const expected = naiveSearch(offers.all.values(), new Map(), asked);
              expect(engine.search.count(asked)).toBe(expected.length);
              expect(shown(engine, asked), JSON.stringify(asked)).toEqual(
                expected.slice(0, 100).map((offer) => toOfferSummary(offer, publisherOf(offer))),
              );
            }
          }
          await engine.stop();
          // Nothing was lost that the check had to find again.
          expect(lives.warnings().filter((warning) => warning.startsWith('the index'))).toEqual([]);
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  });

  test('nothing lost 12.1: after edits, an import and a restart, all offers are found', async () => {
    lives.offers.put(...many(600));
    let engine = lives.engineOf();
    await engine.start();
    for (let number = 1; number <= 10; number += 1) {
      lives.offers.put(anOffer(number, { content: { title: 'Au musée' } }));
      await engine.catchUp();
    }
    lives.offers.put(...many(180));
    await engine.catchUp();
    await aSecondOfQuiet();
    await engine.stop();
    engine = lives.engineOf();
    await engine.start();
    expect(lives.warnings()).toEqual([]);
    expect(engine.search.count(CRITERIA)).toBe(600);
  });
});
