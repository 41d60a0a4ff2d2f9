import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { OfferSearch, SearchCriteria, StoredOffer } from '../../src/ports/index.js';
import { readOffers, type SearchSubject } from './offer-search-subject.js';
import { naiveComplete } from './naive-complete.js';
import { naiveSearch } from './naive-search.js';
import { NOW, offerId, store } from './samples.js';
import { someBeginning, someCriteria, someOffer } from './search-samples.js';

/** Holds an adapter of `OfferSearch` to the naive search, on random offers, changes and searches. */
export function offerSearchModelSuite(open: () => Promise<SearchSubject>): void {
  describe('search, held against its specification', () => {
    test('same offers, total and order, page by page, after any changes and restarts', async () => {
      await fc.assert(
        fc.asyncProperty(
          someHistory,
          fc.array(someCriteria, { minLength: 8, maxLength: 8 }),
          async (history, searches) => {
            const subject = await open();
            try {
              const offers = await play(subject, history);
              await subject.search.refreshWaiting(history.waiting);
              for (const criteria of searches) {
                const expected = naiveSearch(offers.values(), history.waiting, criteria).map(({ id }) => id);
                const found = readAllPages(subject.search, criteria, expected.length);
                expect(found, JSON.stringify(criteria)).toEqual(expected);
              }
            } finally {
              await subject.close();
            }
          },
        ),
        // Shrinking would open thousands of databases: the criteria in the message say enough.
        { numRuns: 40, endOnFailure: true },
      );
    });

    test('same completions, whatever is typed so far', async () => {
      await fc.assert(
        fc.asyncProperty(
          someHistory,
          fc.array(someBeginning, { minLength: 12, maxLength: 12 }),
          async (history, texts) => {
            const subject = await open();
            try {
              const offers = await play(subject, history);
              for (const text of texts) {
                const asked = { mode: 'live' as const, text, limit: 6, now: NOW };
                expect(subject.search.complete(asked), text).toEqual(naiveComplete(offers.values(), asked));
              }
            } finally {
              await subject.close();
            }
          },
        ),
        { numRuns: 15, endOnFailure: true },
      );
    });
  });
}

/** Offers put one after the other, some again under the same identifier, and how many wait for each. */
const someHistory = fc.record({
  offers: fc.array(
    fc.integer({ min: 1, max: 60 }).chain((number) => someOffer(number)),
    { minLength: 40, maxLength: 90 },
  ),
  // After how many offers the search is stopped and started.
  restarts: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }),
  waiting: fc
    .array(fc.tuple(fc.integer({ min: 1, max: 60 }).map(offerId), fc.integer({ min: 1, max: 9 })))
    .map((counts) => new Map<OfferId, number>(counts)),
});

/** Stores the offers in turn; what is stored of each in the end. */
async function play(
  { storage, restart }: SearchSubject,
  history: { offers: readonly StoredOffer[]; restarts: readonly number[] },
): Promise<Map<OfferId, StoredOffer>> {
  const offers = new Map<OfferId, StoredOffer>();
  for (const [index, offer] of history.offers.entries()) {
    if (history.restarts.includes(index)) await restart();
    // An offer keeps its account and mode for life; the seats it holds are the storage's own.
    const { mode, seatsHeld } = offers.get(offer.id) ?? offer;
    offers.set(offer.id, { ...offer, mode, seatsHeld });
    await store(storage, { ...offer, mode });
  }
  return offers;
}

function readAllPages(search: OfferSearch, criteria: SearchCriteria, expectedTotal: number): OfferId[] {
  const found: OfferId[] = [];
  let cursor: string | null = null;
  do {
    const page = search.search({ ...criteria, ...(cursor !== null && { cursor }) });
    const offers = readOffers(page.offers);
    expect(page.total).toBe(expectedTotal);
    expect(offers.length).toBeLessThanOrEqual(criteria.limit);
    found.push(...offers.map(({ id }) => id));
    // More than there are: some repeat, perhaps without end.
    expect(found.length).toBeLessThanOrEqual(expectedTotal);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}
