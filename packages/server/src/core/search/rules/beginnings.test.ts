import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningWith } from './beginnings.js';

const letters = fc.stringMatching(/^[abc]{0,4}$/);

test('finds what going through all words would', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters), letters, (unsorted, beginning) => {
      const words = unsorted.toSorted();
      expect(beginningWith(words, beginning)).toEqual(words.filter((word) => word.startsWith(beginning)));
    }),
  );
});
