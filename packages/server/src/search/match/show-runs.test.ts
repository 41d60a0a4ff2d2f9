import { expect, test } from 'vitest';
import { hearingOf } from '../../core/search/rules/sound.js';
import { naiveSearch } from '../../../test/suites/naive-search.js';
import { readOffers } from '../../../test/suites/index.js';
import { OffersInMemory } from '../../../test/suites/offers-in-memory.js';
import { anOffer, NOW } from '../../../test/suites/samples.js';
import { createSearchEngine } from '../index.js';

/** A word in as many spellings that sound the same: each of its letters once or twice. */
function spellingsOf(word: string): string[] {
  return Array.from({ length: 2 ** word.length }, (_, twice) =>
    [...word].map((letter, at) => ((twice >>> at) & 1 ? letter + letter : letter)).join(''),
  ).filter((one) => hearingOf(one) === hearingOf(word));
}

test('an offer that has a word in hundreds of spellings counts once, and is worth no more than a few', async () => {
  const offers = new OffersInMemory();
  const spellings = spellingsOf('photographe');
  expect(spellings.length).toBeGreaterThan(256);
  const hundreds = spellings.slice(0, 300).join(' ');
  offers.put(anOffer(1, { content: { description: hundreds } }));
  offers.put(anOffer(2, { content: { title: 'Photographe de rue' } }));
  offers.put(anOffer(3, { content: { description: 'Avec un photographe.' } }));
  const engine = createSearchEngine({ source: offers, now: () => NOW, warn: () => expect.unreachable() });
  await engine.start();
  const asked = { mode: 'live', words: 'photographe', radiusKm: 20, limit: 100, now: NOW } as const;
  const page = engine.search.search(asked);
  expect(page.total).toBe(3);
  expect(readOffers(page.offers).map(({ id }) => id)).toEqual(
    naiveSearch(offers.all.values(), new Map(), asked).map(({ id }) => id),
  );
  await engine.stop();
});
