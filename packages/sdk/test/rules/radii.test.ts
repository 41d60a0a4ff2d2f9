import { expect, test } from 'vitest';
import { OfferQuery } from '../../src/contract/index.js';
import { radiiToChoose } from '../../src/rules/index.js';

test('the radii to choose from are those that offers are counted by, and the one of the search', () => {
  expect(radiiToChoose(20)).toEqual([5, 10, 20, 30, 50, 100]);
  expect(radiiToChoose(40)).toEqual([5, 10, 20, 30, 40, 50, 100]);
  for (const radiusKm of radiiToChoose(1)) expect(OfferQuery.safeParse({ radiusKm }).success).toBe(true);
});
