import type { Relation } from './relation.js';

/** Computers, games and what is made of electronics. */
export const COMPUTING: readonly Relation[] = [
  ['ordi, ordinateur, pc', 'informatique'],
  ['informatique, info', 'ordinateur developpeur logiciel'],
  ['coder, codage, code, coding', 'developpeur programmer informatique'],
  ['programmeur, programmation', 'developpeur logiciel informatique'],
  ['hacker, hackeur, piratage', 'cybersecurite cyberdefense'],
  ['internet, web', 'developpeur numerique'],
  ['appli', 'developpeur'],
  ['ia', 'intelligence'],
  ['gamer, gaming, esport, jeuvideo, jeuxvideo', 'video'],
  ['robot', 'automatisme'],
  ['telephone, portable, smartphone', 'mobile telecoms'],
  ['techno, technologie', 'informatique robotique electronique'],
];
