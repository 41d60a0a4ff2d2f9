import { expect, it } from 'vitest';
import { atCommune, capitalised, listed, ofCommune, withDe } from './french.js';

it.each([
  ['boulanger / boulangère', 'de boulanger / boulangère'],
  ['architecte', 'd’architecte'],
  ['éleveur / éleveuse', 'd’éleveur / éleveuse'],
  ['hôte d’accueil', 'd’hôte d’accueil'],
  ['haut-fonctionnaire', 'de haut-fonctionnaire'],
])('elides before %s', (words, expected) => {
  expect(withDe(words)).toBe(expected);
});

it.each([
  ['Rennes', 'de Rennes', 'à Rennes'],
  ['Angers', 'd’Angers', 'à Angers'],
  ['Évry', 'd’Évry', 'à Évry'],
  ['Hyères', 'd’Hyères', 'à Hyères'],
  ['Haguenau', 'de Haguenau', 'à Haguenau'],
  ['Le Mans', 'du Mans', 'au Mans'],
  ['Les Sables-d’Olonne', 'des Sables-d’Olonne', 'aux Sables-d’Olonne'],
  ['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
  ["L'Haÿ-les-Roses", "de L'Haÿ-les-Roses", "à L'Haÿ-les-Roses"],
])('puts a preposition before %s', (name, of, at) => {
  expect([ofCommune(name), atCommune(name)]).toEqual([of, at]);
});

it('lists and capitalises', () => {
  expect(listed(['un', 'deux', 'trois'])).toBe('un, deux et trois');
  expect(listed(['un'])).toBe('un');
  expect(listed([])).toBe('');
  expect(capitalised('éleveur')).toBe('Éleveur');
});
