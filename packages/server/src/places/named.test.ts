import { expect, test } from 'vitest';
import { openPlaces } from './places.js';

const places = await openPlaces();

test.each([
  ['Guyane', 'Cayenne'],
  ['La Réunion', 'Saint-Denis'],
  ['Vienne', 'Vienne'],
  ['Cher', undefined],
])('named %s is the largest town there, or the commune that is called so: %s', async (name, town) => {
  expect((await places.named(name))?.name).toBe(town);
});
