import { describe, expect, test } from 'vitest';
import { LIKENESSES, SPOTS, worthOf } from './relevance.js';

describe('where words may be', () => {
  // An offer is indexed under the first spot that a word is in: the best likeness has to be worth most there.
  test.each(LIKENESSES)('is most telling first, for what is %s', (likeness) => {
    const worths = SPOTS.map((spot) => worthOf(likeness, spot));
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  });
});
