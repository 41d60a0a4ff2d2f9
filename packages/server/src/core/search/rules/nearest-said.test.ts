import { expect, test } from 'vitest';
import { nearestSaid } from './nearest-said.js';

test.each([
  ['sine ma', 'cinema'],
  ['vete rinere', 'veterinaire'],
  ['saje fam', 'sage femme'],
  // As much by its letters, above all the first, as by its sound.
  ['menuiur', 'menuisier'],
  // Three sounds are near to anything.
  ['tard', undefined],
  ['xy', undefined],
  ['qwrtpsdfgklm', undefined],
  ['x'.repeat(300), undefined],
])('« %s » is near %s', (typed, said) => {
  expect(nearestSaid(typed.split(' '))[0]).toBe(said);
});
