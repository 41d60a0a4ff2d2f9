import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, wordsFrom } from './dictionary.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '7'), maxLength: 7 });
const dictionary = fc.uniqueArray(word, { maxLength: 40 }).map((words) => words.sort());

test('words that begin as a text does are neighbours', () => {
  fc.assert(
    fc.property(dictionary, word, (words, text) => {
      const { from, to } = wordsFrom(words, text);
      expect(words.slice(from, to)).toEqual(words.filter((one) => one.startsWith(text)));
      expect(placeOf(words, text)).toBe(words.indexOf(text));
    }),
    { numRuns: 2000 },
  );
});
