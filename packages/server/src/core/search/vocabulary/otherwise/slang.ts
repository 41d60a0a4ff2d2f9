import type { Synonym } from '../relation.js';

/** How pupils write and speak among themselves, in letters of telephones too. */
export const SLANG: readonly Synonym[] = [
  ['kinet', 'kine'],
  ['vetau', 'veterinaire'],
  ['coiffeuse afro, tresse, locks', 'coiffure'],
  ['makeup, make up, mua', 'maquillage'],
  ['thune, fric, oseille, biff, moula, flouze', 'argent'],
  ['taf bureau', 'bureau'],
  ['zik, zic, prod musique', 'musique'],
  ['minots, mioches, marmots, mome, bambin', 'enfant'],
  ['grailler, miam', 'nourriture'],
  ['intello', 'livre'],
  ['teuf', 'fete'],
  ['orga', 'evenementiel'],
  ['binoclard', 'lunette'],
  ['animo', 'animal'],
  ['condes, deks, schmitt', 'police'],
  ['gova, vago', 'voiture'],
  ['becane', 'moto'],
  ['psyco', 'psychologue'],
  ['vioc', 'vieux'],
  ['avoc', 'avocat'],
];
