import { en, fr } from '@1eleve1stage/sdk/words';
import { expect, test } from 'vitest';
import { DAYS_KEPT } from './retention.js';

test('the form of an application says for how many days it is kept', () => {
  expect(fr.privacy.erase).toContain(` ${DAYS_KEPT.application}\u00a0jours `);
  expect(en.privacy.erase).toContain(` ${DAYS_KEPT.application}\u00a0days `);
});
