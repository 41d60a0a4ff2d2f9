import { expect, test } from 'vitest';
import { domainSign } from './mail-domain.js';

test.each([
  ['sophie@trois-epis.example', 'Boulangerie Aux Trois Épis', 'alike'],
  ['contact@verdon.example', 'Ateliers Verdon SARL', 'alike'],
  ['maire@mairie-avrille.example', 'Commune d’Avrillé', 'alike'],
  ['a@stages.boulangerie.example', 'Boulangerie Marchand', 'alike'],
  ['sophie.troisepis@gmail.com', 'Aux Trois Épis', 'anybody'],
  ['SOPHIE@Orange.FR', 'Orange', 'anybody'],
  ['sophie@evil.example', 'Aux Trois Épis', 'other'],
  // The suffix is everybody's, and short words are in many names.
  ['sophie@evil.verdon', 'Ateliers Verdon', 'other'],
  ['a@les.example', 'Les Ateliers', 'other'],
])('the domain of %s, beside « %s », is %s', (email, name, sign) => {
  expect(domainSign(email, name).sign).toBe(sign);
});
