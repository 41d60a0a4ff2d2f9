import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SORTS } from '@1eleve1stage/sdk/contract';
import { compareRanks, rankOf, recommendedValue, type Ranked } from './ranking.js';

const offer = (id: string, change: Partial<Ranked> = {}): Ranked => ({
  id,
  isReserved: false,
  distanceKm: 5,
  relevance: 1,
  publishedAt: Date.UTC(2027, 0, 1),
  remaining: 1,
  waiting: 0,
  ...change,
});

/** Ids of offers in the order of a search. */
function order(sort: (typeof SORTS)[number], ...offers: Ranked[]): string {
  const ranks = offers.map((ranked) => rankOf(ranked, sort));
  return ranks
    .toSorted(compareRanks)
    .map(({ id }) => id)
    .join('');
}

describe('the recommended order', () => {
  test('stretches the distance by those who wait for each remaining seat', () => {
    expect(recommendedValue(10, 0, 2)).toBe(10);
    expect(recommendedValue(10, 3, 2)).toBe(25);
    expect(
      order('recommended', offer('a', { distanceKm: 5, waiting: 2 }), offer('b', { distanceKm: 14 })),
    ).toBe('ba');
  });

  test('makes no difference within 3 km', () => {
    expect(recommendedValue(0, 1, 1)).toBe(recommendedValue(3, 1, 1));
    expect(order('recommended', offer('b', { distanceKm: 0.2 }), offer('a', { distanceKm: 2.9 }))).toBe('ab');
  });

  test('is by nearness where nobody waits', () => {
    fc.assert(
      fc.property(
        fc.float({ min: 3, max: 100, noNaN: true }),
        fc.float({ min: 3, max: 100, noNaN: true }),
        (a, b) => {
          expect(Math.sign(recommendedValue(a, 0, 1) - recommendedValue(b, 0, 5))).toBe(Math.sign(a - b));
        },
      ),
    );
  });
});

describe('other orders', () => {
  test('distance: nearest first, however few wait', () => {
    expect(order('distance', offer('a', { distanceKm: 2 }), offer('b', { distanceKm: 1, waiting: 99 }))).toBe(
      'ba',
    );
  });
  test('relevance: most relevant first', () => {
    expect(
      order('relevance', offer('a', { relevance: 1 }), offer('b', { relevance: 3, distanceKm: 90 })),
    ).toBe('ba');
  });
  test('newest: last published first', () => {
    const late = Date.UTC(2027, 1, 1);
    expect(order('newest', offer('a'), offer('b', { publishedAt: late }))).toBe('ba');
  });
  test.each(SORTS)('%s: those kept for the pupil’s school come first, ties go by id', (sort) => {
    const reserved = offer('c', { isReserved: true, distanceKm: 99, relevance: 0, waiting: 9 });
    expect(order(sort, offer('b'), reserved, offer('a'))).toBe('cab');
  });
});

test('the order is total: of two offers, one comes first, and always the same', () => {
  const ranks = fc.record({
    group: fc.constantFrom(0 as const, 1 as const),
    value: fc.constantFrom(-1, 0, 0.5),
    id: fc.constantFrom('a', 'b'),
  });
  fc.assert(
    fc.property(ranks, ranks, ranks, (a, b, c) => {
      expect(Math.sign(compareRanks(a, b))).toBe(-Math.sign(compareRanks(b, a)) + 0);
      expect(compareRanks(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      if (compareRanks(a, b) < 0 && compareRanks(b, c) < 0) expect(compareRanks(a, c)).toBeLessThan(0);
    }),
  );
});
