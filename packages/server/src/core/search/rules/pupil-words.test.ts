import { describe, expect, test } from 'vitest';
import { queryWords } from './french.js';
import { relatedStems } from './pupil-words.js';
import { stemOf } from './stem.js';

describe('the words of pupils', () => {
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
