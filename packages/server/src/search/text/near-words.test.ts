import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startsOneEditAway } from '../../core/search/rules/typo.js';
import { placeOf, wordsFrom } from './dictionary.js';
import { wordsNear, wordsNearWhole } from './near-words.js';

const word = (min: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '7'), minLength: min, maxLength: 7 });
const dictionary = fc.uniqueArray(word(0), { maxLength: 40 }).map((words) => words.sort());

const placesOf = (words: readonly string[], isMeant: (word: string) => boolean) =>
  words.flatMap((one, place) => (isMeant(one) ? [place] : []));

/** True when at most one letter was missed, added, changed or swapped with the next. */
function isOneEditAway(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && startsOneEditAway(a, b) && startsOneEditAway(b, a);
}

test('words that begin as a text does are neighbours', () => {
  fc.assert(
    fc.property(dictionary, word(0), (words, text) => {
      const { from, to } = wordsFrom(words, text);
      expect(words.slice(from, to)).toEqual(words.filter((one) => one.startsWith(text)));
      expect(placeOf(words, text)).toBe(words.indexOf(text));
    }),
    { numRuns: 2000 },
  );
});

test('words one letter away are those that reading the whole dictionary finds', () => {
  fc.assert(
    fc.property(dictionary, word(2), (words, text) => {
      const near = [...wordsNear(words, text)].sort((a, b) => a - b);
      expect(near).toEqual(placesOf(words, (one) => startsOneEditAway(text, one)));
      for (const place of wordsNearWhole(words, text))
        expect(isOneEditAway(text, words[place] ?? '')).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
