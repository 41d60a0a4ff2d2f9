import { expect, test } from 'vitest';
import { faultOf } from '../../candidates/rules/kept-refusal.js';
import { READY_REFUSALS, refusalFor } from './ready-refusals.js';

test('what is ready is read in the reader’s language, own words as they were written', () => {
  for (const { fr, en } of Object.values(READY_REFUSALS)) {
    expect(refusalFor('en', fr)).toEqual({ text: en, lang: 'en' });
    expect(refusalFor('fr', fr)).toEqual({ text: fr, lang: 'fr' });
    expect([faultOf(fr), faultOf(en)]).toEqual([undefined, undefined]);
  }
  expect(refusalFor('en', 'Complet.')).toEqual({ text: 'Complet.', lang: 'fr' });
});
