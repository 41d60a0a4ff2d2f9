import { describe, expect, test } from 'vitest';
import { queryWords, termsOf } from './french.js';
import { PUPIL_WORDS, relatedStems } from './pupil-words.js';
import { stemOf } from './stem.js';

describe('the words of pupils', () => {
  test.each(PUPIL_WORDS.map(([said, meant]) => `${said} ${meant}`))(
    '%s are words a search reads',
    (words) => {
      for (const word of words.split(' ')) expect(termsOf(word)[0]).toBe(word);
    },
  );

  test.each(PUPIL_WORDS)('%s: each word has a relative that is not itself', (said) => {
    for (const word of said.split(' ')) {
      expect(relatedStems(word).length).toBeGreaterThan(0);
      expect(relatedStems(word)).not.toContain(stemOf(word));
    }
  });

  test.each([
    ['chez le véto', 'veterinaire'],
    ['les flics', 'gendarmerie'],
    ['BÉBÉS', 'creche'],
    ['youtubeuse', 'videaste'],
    ['maths', 'actuaire'],
    ['Chevaux', 'equestre'],
  ])('%s may mean %s', (said, meant) => {
    expect(queryWords(said).map(({ related }) => related)).toEqual([expect.arrayContaining([stemOf(meant)])]);
  });

  test('a word that offers use has none, and none has relatives of relatives', () => {
    expect(relatedStems('notaire')).toEqual([]);
    expect(relatedStems('flic')).not.toContain(stemOf('militaire'));
  });
});
