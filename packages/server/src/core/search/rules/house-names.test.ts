import { expect, test } from 'vitest';
import { kindOfHouse } from './house-names.js';

test.each([
  ['Camping Les Pins', 'camping'],
  ['SARL Garage Boucher', 'sarl garage'],
  ['CAF du Gers', 'caf'],
  ['Le Fer à Cheval', ''],
  ['École maternelle Les Petits Loups', 'ecole maternelle'],
  ['Association Les Francas', 'association'],
  ['Petit Bateau', ''],
  ['SAS', 'sas'],
  ['', ''],
])('%j is a house of the kind %j', (name, kind) => {
  expect(kindOfHouse(name).join(' ')).toBe(kind);
});
