import { describe, expect, test } from 'vitest';
import type { DeclaredOrganisation, Publisher } from '../../../ports/index.js';
import { likenessFinder } from './look-alikes.js';

const VERDON: Publisher = {
  ...{ id: 'pb_1', name: 'Ateliers Verdon', names: ['Fraisage de l’Ouest'], sirets: ['73282932000074'] },
  ...{ jobPostings: false, isIntermediary: false, isBlind: true, refusals: [] },
};
const likenessOf = (organisation: DeclaredOrganisation, other: Publisher) =>
  likenessFinder([other])(organisation)[0]?.likeness;
const declared = (name: string, siret?: string) => ({
  ...{ name, postcode: '35000', city: 'Rennes' },
  ...(siret !== undefined && { siret }),
});

describe('an organisation that could be taken for another', () => {
  test.each([
    ['ATELIERS VERDON SARL', 'same name'],
    ['Fraisage de l’ouest', 'same name'],
    ['Ateliers Verd\u043en', 'name alike'],
    ['Ateliers Verd0n', 'name alike'],
    ['Ateliers Verdons', 'name alike'],
    ['Ateliers Vredon', 'name alike'],
    ['Atelier Verdon', 'name alike'],
    ['Les Ateliers Verdon', 'name alike'],
    ['Ateliers Verdon Rennes', 'name alike'],
    ['Verdon, ateliers', 'name alike'],
    ['Ateliers Verdon : service des stages de troisième', 'name alike'],
    ['Atelıers Verdon', 'name alike'],
    ['ᴀᴛᴇʟɪᴇʀꜱ Verdon', 'name alike'],
    ['Ateliers Verdo\u039d', 'name alike'],
  ])('is told by its name: %s', (name, likeness) => {
    expect(likenessOf(declared(name), VERDON)).toBe(likeness);
  });

  test.each(['Boulangerie Aux Trois Épis', 'Verdon', 'Ateliers Verdier', 'Ateliers', 'Verdun'])(
    'is not %s',
    (name) => {
      expect(likenessOf(declared(name), VERDON)).toBeUndefined();
    },
  );

  test('is told by its number, and by that of another place of the same company', () => {
    expect(likenessOf(declared('Autre', '73282932000074'), VERDON)).toBe('same SIRET');
    expect(likenessOf(declared('Autre', '73282932000082'), VERDON)).toBe('same company');
    const review = {
      ...{ state: 'waiting' as const, askedAt: new Date(0) },
      declared: declared('Trois Épis', '35600000000048'),
    };
    const waiting = { ...VERDON, name: 'Trois Épis (pb_1)', names: ['Trois Épis'], sirets: [], review };
    expect(likenessOf(declared('Autre', '35600000000048'), waiting)).toBe('same SIRET');
    expect(likenessOf(declared('trois epis'), waiting)).toBe('same name');
  });
});
