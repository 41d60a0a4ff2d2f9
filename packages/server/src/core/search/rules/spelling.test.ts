import { expect, test } from 'vitest';
import { asTyped, asWritten } from './spelling.js';

test.each([
  ['Stage URBANISTE svp', 'urbaniste', 'URBANISTE'],
  ['les Arts Plastiques', 'arts plastiques', 'Arts Plastiques'],
  ['pompe à chaleur', 'pompe chaleur', 'pompe à chaleur'],
  ['e\u0301le\u0300ve', 'eleve', 'e\u0301le\u0300ve'],
  ['🧁', 'gateau', undefined],
])('in « %s », « %s » is typed « %s »', (text, folded, typed) => {
  expect(asTyped(text, folded)).toBe(typed);
});

test.each([
  [['Vétérinaire', 'VETERINAIRE', 'veterinaire'], 'veterinaire', 'vétérinaire'],
  [['Clinique', 'Crèche'], 'creche', 'crèche'],
  [[], 'creche', 'creche'],
])('titles %j write « %s » as « %s »', (titles, folded, written) => {
  expect(asWritten(titles, folded)).toBe(written);
});
