import { expect, test } from 'vitest';
import { readPlace } from '../src/core/search/read-place.js';
import { openPlaces } from '../src/places/places.js';

const places = openPlaces();

test.each([
  ['boulanger à tours', 'Tours', 'boulanger'],
  ['stage a orange', 'Orange', 'stage'],
  ['à tours', 'Tours', ''],
  ['coiffeur paris', 'Paris', 'coiffeur'],
  ['coiffeur st malo', 'Saint-Malo', 'coiffeur'],
  ['st etienne', 'Saint-Étienne', ''],
  ['vétérinaire en vendée', 'La Roche-sur-Yon', 'vétérinaire'],
  ['ferme bretagne', 'Rennes', 'ferme'],
  ['martinique bateau', 'Fort-de-France', 'bateau'],
  ['stage dans le nord', 'Lille', 'stage'],
  ['pharmacie 33', 'Bordeaux', 'pharmacie'],
  ['pharmacie dans le 06', 'Nice', 'pharmacie'],
  ['coiffeur 87000', 'Limoges', 'coiffeur'],
])('%j names %s', async (q, name, words) => {
  expect(await readPlace(await places, { q })).toMatchObject({ place: { name }, words });
});

test.each([
  'travailler à mon compte',
  'métier a son',
  'stage a la mer',
  'boulanger a domicile',
  'boulanger tours',
  'stage orange',
  'travailler sur le port',
  'mécanicien sur avion',
  'garde à vue',
  'travailler en cuisine',
  'pilote en avion',
  'stage semaine 25',
  'stage du 14 au 25',
  '14 ans cherche coiffure',
  // In two departments, as large.
  'st denis',
])('%j names no commune', async (q) => {
  expect(await readPlace(await places, { q })).toBeUndefined();
});
