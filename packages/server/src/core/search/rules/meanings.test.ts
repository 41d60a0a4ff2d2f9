import { describe, expect, test } from 'vitest';
import { familyOf, meaningsOf } from './meanings.js';
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

  test.each([
    ['infirmi', 'infirmier'],
    ['agricu', 'agriculteur'],
    ['boulangeres', 'boulanger'],
  ])('%s is half of the family of %s', (half, word) => expect(familyOf(half)).toBe(stemOf(word)));

  test.each(['phar', 'magis', 'paysa'])('%s begins words of several families, and means nothing', (half) => {
    expect(familyOf(half)).toBeUndefined();
    expect(readQuery(half).words.map(({ related, near }) => [...related, ...near])).toEqual([[]]);
  });

  test('a word that nobody thought of has none, and none has relatives of relatives', () => {
    expect(meaningsOf(stemOf('xylophoniste')).related).toEqual([]);
    expect(meaningsOf('flic').related).not.toContain(stemOf('militaire'));
  });
});
