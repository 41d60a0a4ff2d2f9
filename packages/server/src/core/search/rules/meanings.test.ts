import { describe, expect, test } from 'vitest';
import { meaningsOf } from './meanings.js';
import { readQuery } from './query-words.js';
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
    expect(readQuery(said).words.map(({ related }) => related)).toEqual([
      expect.arrayContaining([stemOf(meant)]),
    ]);
  });

  test('a word that nobody thought of has none, and none has relatives of relatives', () => {
    expect(meaningsOf(stemOf('xylophoniste')).related).toEqual([]);
    expect(meaningsOf('flic').related).not.toContain(stemOf('militaire'));
  });
});
