import { expect, test } from 'vitest';
import { isSamePlace } from './at-site.js';

const SITE = { siret: '73282932000074', street: '2 rue de l’Évêché', postcode: '35000', city: 'Rennes' };

test.each([
  ['the same', {}, true],
  ['otherwise spelt', { street: '2, RUE DE L EVECHE ', city: 'rennes' }, true],
  ['without a SIRET', { siret: undefined }, true],
  ['another establishment there', { siret: '55208131766522' }, false],
  ['another street', { street: '3 rue de l’Évêché' }, false],
  ['no street', { street: undefined }, false],
  ['another commune', { city: 'Cesson' }, false],
])('%s', (_, change, expected) => {
  expect(isSamePlace({ ...SITE, ...change }, SITE)).toBe(expected);
});
