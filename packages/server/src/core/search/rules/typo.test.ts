import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryWords, termsOf, type QueryWord } from './french.js';
import { isTypoOf, startsOneEditAway } from './typo.js';

const letters = (min: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: min, maxLength: 8 });

/** All words one edit away: a letter missed, added, changed, or swapped with the next. */
function edits(word: string): Set<string> {
  const found = new Set([word]);
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    found.add(before + after.slice(1));
    found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of 'abc') {
      found.add(before + letter + after);
      found.add(before + letter + after.slice(1));
    }
  }
  return found;
}

test('a word starts a term, but for one edit, when some edit of it does', () => {
  fc.assert(
    fc.property(letters(2), letters(0), (word, term) => {
      const expected = [...edits(word)].some((edited) => term.startsWith(edited));
      expect(startsOneEditAway(word, term)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('the same for stems, whole', () => {
  fc.assert(
    fc.property(letters(5), letters(5), (stem, other) => {
      const word: QueryWord = { full: 'zzzzzzzzzzzzzzz', stem, related: [], isDoubtful: false };
      expect(isTypoOf(word, `=${other}`)).toBe(edits(stem).has(other));
    }),
    { numRuns: 2000 },
  );
});

describe('a typo', () => {
  const forgives = (query: string, text: string) =>
    queryWords(query).every((word) => termsOf(text).some((term) => isTypoOf(word, term)));

  test.each([
    ['vetrinaire', 'vétérinaire'],
    ['vetrinaires', 'vétérinaire'],
    ['veterinarie', 'vétérinaire'],
    ['oulanger', 'boulanger'],
    ['boulnger', 'boulangerie'],
    ['boullanger', 'boulangère'],
    ['infromatique', 'informaticien'],
    ['coffeur', 'coiffeur'],
    ['mecaniqe', 'mécanique'],
  ])('%s is understood as %s', (query, text) => {
    expect(forgives(query, text)).toBe(true);
  });

  test.each([
    ['chot', 'chat'],
    ['vetrinere', 'vétérinaire'],
    ['acteur', 'art'],
    ['police', 'poney'],
  ])('%s is not understood as %s', (query, text) => {
    expect(forgives(query, text)).toBe(false);
  });
});
