import { expect, test } from 'vitest';
import { heardAs, heardInTrade } from './heard.js';

test.each([
  ['magazin', 'magasin'],
  ['farmassi', 'pharmacie'],
  // Spelt right, or half of a longer word.
  ['magasin', undefined],
  ['magasins', undefined],
  ['pharm', undefined],
  ['xylokarp', undefined],
  // A trade's feminine and its shop; of several, one that is written down, spelt most like it, and no employer's name.
  ['coifeuze', 'coiffeur'],
  ['pouassonerie', 'poissonnier'],
  ['libreire', 'libraire'],
])('%s sounds as %s', (typed, said) => expect(heardAs(typed)).toBe(said));

test.each([
  ['garajiste', 'garage'],
  ['maconri', 'macon'],
  ['xylokarpiste', undefined],
])('%s is of the trade of %s', (typed, said) => expect(heardInTrade(typed)).toBe(said));
