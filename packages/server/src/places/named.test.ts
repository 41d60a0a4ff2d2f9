import { expect, test } from 'vitest';
import { openPlaces } from './places.js';

const places = await openPlaces();

test.each([
  ['Guyane', 'Cayenne'],
  ['La Réunion', 'Saint-Denis'],
  ['Vienne', 'Vienne'],
  ['Cher', undefined],
  ['dans le Cher', 'Bourges'],
  ['en Vendée', 'La Roche-sur-Yon'],
  ['Bretagne', 'Rennes'],
  ["dans l'Ain", 'Bourg-en-Bresse'],
  ['dans le 06', 'Nice'],
  ['2b', 'Bastia'],
  ['974', 'Saint-Denis'],
  ['87000', 'Limoges'],
  ['en Rennes', undefined],
  ['dans la cuisine', undefined],
])('%s is the largest town there, or the commune that is called so: %s', async (name, town) => {
  expect((await places.named(name))?.place.name).toBe(town);
});
