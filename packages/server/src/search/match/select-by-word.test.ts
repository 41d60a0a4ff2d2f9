import { expect, test } from 'vitest';
import type { SearchCriteria } from '../../ports/index.js';
import { naiveSearch } from '../../../test/suites/naive-search.js';
import { readOffers } from '../../../test/suites/index.js';
import { OffersInMemory } from '../../../test/suites/offers-in-memory.js';
import { anOffer, NOW } from '../../../test/suites/samples.js';
import { createSearchEngine } from '../index.js';

const COUNT = 4500;

test('pages of one word go on beyond the best that are kept of it', async () => {
  const offers = new OffersInMemory();
  // Of smaller segments nothing is kept.
  for (let number = 1; number <= COUNT; number += 1) {
    // Those with the word in their title come before older ones that only describe it.
    const text = number % 3 === 0 ? { title: 'Au musée' } : { description: 'Au musée toute la semaine.' };
    offers.put(anOffer(number, { content: text }));
  }
  const engine = createSearchEngine({ source: offers, now: () => NOW, warn: () => expect.unreachable() });
  await engine.start();

  const asked: SearchCriteria = { mode: 'live', words: 'musee', radiusKm: 20, limit: 100, now: NOW };
  const pages: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = engine.search.search({ ...asked, ...(cursor !== undefined && { cursor }) });
    expect(page.total).toBe(COUNT);
    pages.push(...readOffers(page.offers).map(({ id }) => id));
    cursor = page.nextCursor;
    // Answers are kept from the second time on, once some time has passed.
    if (pages.length === 100) await new Promise((resolve) => setTimeout(resolve, 150));
  }

  expect(pages).toEqual(naiveSearch(offers.all.values(), new Map(), asked).map(({ id }) => id));
  await engine.stop();
});
