import type { Relation } from './relation.js';

/** Bodies: their looks and their strength. */
export const BEAUTY_AND_SPORT: readonly Relation[] = [
  ['coiffure', 'barbier'],
  ['maquillage, makeup, beaute', 'esthetique maquilleur'],
  ['ongle, manucure', 'ongulaire esthetique'],
  ['massage', 'masseur spa'],
  ['prof, professeur', 'enseignant enseignement'],
  ['maitresse, maitre, institutrice, instituteur, instit', 'maternelle primaire elementaire enseignant'],
  ['eps', 'sportif gymnase'],
  ['sport', 'eps gymnase athletisme'],
  ['gym, muscu, fitness', 'musculation coach gymnase'],
  ['coach, entraineur', 'sportif entraineur coach'],
  ['natation, nager', 'piscine nageur'],
  ['surf, bateau', 'nautique naval'],
];
