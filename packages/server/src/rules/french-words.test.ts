import { expect, test } from 'vitest';
import { counted, kilometres, ofName } from './french-words.js';

test('counts agree with their noun', () => {
  expect([0, 1, 2].map((n) => counted(n, 'offre', 'offres'))).toEqual(['0 offre', '1 offre', '2 offres']);
});

test('names are contracted and elided after « de »', () => {
  expect(['Angers', 'Le Mans', 'Les Ponts-de-Cé', 'Rennes', 'Évron', 'La Flèche'].map(ofName)).toEqual([
    'd’Angers',
    'du Mans',
    'des Ponts-de-Cé',
    'de Rennes',
    'd’Évron',
    'de La Flèche',
  ]);
});

test('distances have tenths while these matter', () => {
  expect([0.4, 2.42, 9.96, 12.4].map(kilometres)).toEqual(['moins d’1 km', '2,4 km', '10 km', '12 km']);
});
