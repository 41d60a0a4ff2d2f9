import { describe, expect, test } from 'vitest';
import { compareCandidates, mayBeMeant, nearnessOf, NEARNESSES } from './mending.js';

describe('a word that no offer has', () => {
  test.each([
    ['veterinere', 'veterinaire', 'sound'],
    ['aviassion', 'aviation', 'sound'],
    ['boulangrie', 'boulangerie', 'sound'],
    ['farmassi', 'pharmacie', 'sound'],
    ['imformatique', 'informatique', 'sound'],
    ['infornatique', 'informatique', 'slip'],
    ['mecanicein', 'mecanicien', 'slip'],
    ['fleur', 'fleurs', 'sound'],
    ['archtecture', 'architecture', 'slip'],
    ['archetectur', 'architecture', 'slips'],
    ['vetrin', 'veterinaire', 'beginning'],
    ['kwafeur', 'coiffeur', 'sound'],
    ['arkitekt', 'architecte', 'sound'],
    ['shokola', 'chocolat', 'sound'],
    ['maiteo', 'meteo', 'sound'],
    ['douenne', 'douane', 'sound'],
    ['andikape', 'handicape', 'sound'],
    ['jandarme', 'gendarme', 'sound'],
    ['sajfam', 'sagefemme', 'sound'],
    // Too short, too far, or a number.
    ['vet', 'vert', undefined],
    ['avion', 'vision', undefined],
    ['12345', '12346', undefined],
    ['coifer', 'chauffeur', undefined],
    // Of five letters the first is sure, and they begin nothing that is misspelt.
    ['lijne', 'ligne', 'sound'],
    ['volmn', 'volcan', undefined],
    ['kante', 'pante', undefined],
    ['polye', 'polyvalent', undefined],
  ])('%s may mean %s: %s', (typed, word, how) => {
    const nearness = nearnessOf(typed, word);
    expect(nearness === undefined ? undefined : NEARNESSES[nearness]).toBe(how);
  });

  test('means an expression by its sound or its letters, not by its beginning', () => {
    expect(NEARNESSES.filter((_, nearness) => mayBeMeant(nearness, true))).toEqual([
      'sound',
      'slip',
      'slips',
    ]);
    expect(NEARNESSES.filter((_, nearness) => mayBeMeant(nearness, false))).toEqual(NEARNESSES);
  });

  test('means one of titles, the nearest, the one that most titles have', () => {
    const candidates = [
      { word: 'd', nearness: 0, titles: 0 },
      { word: 'c', nearness: 1, titles: 9 },
      { word: 'b', nearness: 0, titles: 2 },
      { word: 'a', nearness: 0, titles: 1 },
      { word: 'e', nearness: 0, titles: 1 },
    ];
    expect(candidates.sort(compareCandidates).map(({ word }) => word)).toEqual(['b', 'a', 'e', 'c', 'd']);
  });
});
