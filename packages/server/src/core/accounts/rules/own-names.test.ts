import { describe, expect, test } from 'vitest';
import { isOwnName } from './own-names.js';

const VERDON = { name: 'Ateliers Verdon', names: ['Fraisage de l’Ouest', 'S.A.S. Écrou & Fils'] };

describe('a name of one’s own', () => {
  test.each([
    'Ateliers Verdon',
    'ATELIERS VERDON',
    ' ateliers  verdon ',
    'Ateliers-Verdon SARL',
    'SAS Ateliers Verdon',
    'Ateliers Verdon (S.A.R.L.)',
    "Fraisage de l'ouest",
    'ECROU ET FILS'.replace('ET', '&'),
  ])('is %j, however it is written', (name) => {
    expect(isOwnName(VERDON, name)).toBe(true);
  });

  test.each([
    '',
    'SARL',
    'Verdon',
    'Les Ateliers Verdon',
    'Ateliers Verdon Rennes',
    'Ateliers Verd\u043en',
    'Ateliers Verdón X',
    '\u202eAteliers Verdon du Sud',
  ])('is not %j', (name) => {
    expect(isOwnName(VERDON, name)).toBe(false);
  });

  test('may be nothing but a legal form, and is then that one', () => {
    expect(isOwnName({ name: 'SA', names: [] }, 'S.A.')).toBe(true);
    expect(isOwnName({ name: 'SA', names: [] }, 'SARL')).toBe(false);
  });
});
