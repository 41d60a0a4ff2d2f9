import { OfferInput } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { textsOf } from '../peers/facts.ts';
import { listPlaces } from '../service.ts';
import { readJudged, SETS } from './judgements.ts';
import { readOffers } from './offers.ts';

const offers = await readOffers(await listPlaces());

test('every offer is one that a publisher may publish, and its key is searched by nobody', () => {
  expect(offers.size).toBe(660);
  for (const [key, offer] of offers) {
    const { location, ...content } = offer.content;
    const { postcode, city } = location;
    const input = { ...content, location: { postcode, city } };
    expect(OfferInput.safeParse(input).error, key).toBeUndefined();
    expect(Object.values(textsOf(offer)).join(' ')).not.toContain(key);
  }
});

test.each(SETS)(
  '%s: each query has an offer that is good for it, and grades offers that are there',
  async (set) => {
    const judged = await readJudged(set);
    expect(judged.length).toBeGreaterThan(120);
    for (const { words, grades } of judged) {
      expect(
        [...grades.keys()].filter((key) => !offers.has(key)),
        words,
      ).toEqual([]);
      expect(
        [...grades.values()].every((grade) => [1, 2, 3].includes(grade)),
        words,
      ).toBe(true);
      expect(Math.max(...grades.values()), words).toBeGreaterThanOrEqual(2);
    }
  },
);
