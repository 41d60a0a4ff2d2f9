import { expect, test } from 'vitest';
import { counted, kilometres, ofName, SECTOR_CODES, sectorPath, sentence } from '../../src/rules/index.js';

test('counts agree with their noun', () => {
  const counts = [0, 1, 2, 1234].map((n) => counted(n, 'offre', 'offres').replace(/\s/g, ' '));
  expect(counts).toEqual(['0 offre', '1 offre', '2 offres', '1 234 offres']);
});

test('names are contracted and elided after « de »', () => {
  const names = {
    Angers: 'd’Angers',
    Rennes: 'de Rennes',
    'Le Mans': 'du Mans',
    'Les Ponts-de-Cé': 'des Ponts-de-Cé',
    'La Rochelle': 'de La Rochelle',
    Évry: 'd’Évry',
    Hyères: 'd’Hyères',
  };
  expect(Object.keys(names).map(ofName)).toEqual(Object.values(names));
});

test('distances have tenths while these matter', () => {
  const distances = [0.4, 2.42, 8, 9.96, 12.4].map(kilometres);
  expect(distances.map((one) => one.replace('\u00a0', ' '))).toEqual([
    'moins d’1 km',
    '2,4 km',
    '8 km',
    '10 km',
    '12 km',
  ]);
});

test('a sentence begins with a capital', () => {
  expect(['élèves de 3e', ''].map(sentence)).toEqual(['Élèves de 3e', '']);
});

test('every sector has a pictogram', () => {
  for (const sector of SECTOR_CODES) expect(sectorPath(sector)).toMatch(/^M[\d.]+ /);
  expect(sectorPath('s43')).not.toBe(sectorPath('s31'));
});
