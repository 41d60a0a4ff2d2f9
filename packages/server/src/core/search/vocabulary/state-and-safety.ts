import type { Relation } from './relation.js';

/** The state, the law, and those who protect. */
export const STATE_AND_SAFETY: readonly Relation[] = [
  ['flic, keuf, policier, police', 'police gendarmerie commissariat'],
  ['gendarme', 'police'],
  ['detective, enqueteur', 'police gendarmerie enquete'],
  ['pompier', 'incendie secours'],
  ['vigile', 'gardiennage surveillance securite'],
  ['armee, soldat, militaire, guerre, commando', 'militaire armee defense regiment'],
  ['espion', 'cyberdefense renseignement militaire'],
  ['avocat, loi', 'juridique droit justice'],
  ['juge, procureur', 'magistrat tribunal'],
  ['tribunal', 'magistrat greffier justice'],
  ['prison', 'penitentiaire'],
  ['president, maire, depute, politique', 'elu parlementaire mairie'],
  ['mairie', 'municipal communal'],
  ['impot', 'fiscal finances'],
];
