import type { Synonym } from '../relation.js';

/** Trades and arts by the names that papers, teachers and grandparents have for them; no word of these is one of the trade. */
export const NAMES_OF_TRADES: readonly Synonym[] = [
  ['soldat du feu, combattant du feu', 'pompier'],
  ['forces de l ordre, homme de loi', 'police, justice'],
  ['septieme art, 7e art, grand ecran', 'cinema'],
  ['petit ecran', 'tele'],
  ['neuvieme art, 9e art', 'bd'],
  ['petite reine', 'velo'],
  ['toque blanche', 'cuisine'],
  ['col blanc', 'bureau'],
  ['petites mains, doigts de fee', 'couture'],
  ['gueules noires', 'mine'],
  ['fee du logis', 'menage'],
  ['metier de l image', 'audiovisuel'],
];
