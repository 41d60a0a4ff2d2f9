import { expect, it } from 'vitest';
import { employerInFrench } from '../../src/rules/index.js';

it.each([
  ['Commune de Saint-Grégoire', 'la commune de Saint-Grégoire'],
  ['Mairie du Mans', 'la mairie du Mans'],
  ['Ministère de la Justice', 'le ministère de la Justice'],
  ['Ministere des Armées', 'le ministere des Armées'],
  ['Département d’Ille-et-Vilaine', 'le département d’Ille-et-Vilaine'],
  ['Sous-préfecture de Redon', 'la sous-préfecture de Redon'],
  ['Association Les Ailes', 'l’association Les Ailes'],
  ['École élémentaire Jules-Ferry', 'l’école élémentaire Jules-Ferry'],
  ['Hôpital Nord', 'l’hôpital Nord'],
  ['Archives départementales', 'les archives départementales'],
  ['COMMUNE DE RENNES', 'la COMMUNE DE RENNES'],
  ['Ateliers Verdon', 'Ateliers Verdon'],
  ['Le Fournil', 'Le Fournil'],
  ['Les Jardins de Clairvent', 'Les Jardins de Clairvent'],
  ['L’Atelier d’Élise', 'L’Atelier d’Élise'],
  ['Association', 'Association'],
  ['Villeneuve & fils', 'Villeneuve & fils'],
  ['EDF', 'EDF'],
  ['', ''],
])('true to its words 13.6: %s, after a preposition', (name, said) => {
  expect(employerInFrench(name)).toBe(said);
});
