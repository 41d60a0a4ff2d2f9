import { describe, expect, test } from 'vitest';
import { isAbout, LIKENESSES, SPOTS, worthOf, worthTogether, type Likeness } from './relevance.js';

describe('where words may be', () => {
  // An offer is indexed under the first spot that a word is in: the best likeness has to be worth most there.
  test.each(LIKENESSES)('is most telling first, for what is %s', (likeness) => {
    const worths = SPOTS.map((spot) => worthOf(likeness, spot));
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  });
});

test('what is near to a trade is not about it, around a place, nor what is near to several words', () => {
  const worths = (likeness: Likeness) =>
    SPOTS.filter(({ field }) => field === 'title').map((spot) => worthTogether(worthOf(likeness, spot), 0));
  const near = SPOTS.map((spot) => worthTogether(worthOf('near', spot), 9));
  expect(near.filter((worth) => isAbout(worth, 1, true) || isAbout(2 * worth, 2, false))).toEqual([]);
  expect(worths('related').filter((worth) => !isAbout(worth, 1, true))).toEqual([]);
  expect(near.every((worth) => isAbout(worth, 1, false))).toBe(true);
});
