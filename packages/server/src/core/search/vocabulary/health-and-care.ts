import type { Relation } from './relation.js';

/** Those who heal, and those who look after the smallest, the oldest, the weakest. */
export const HEALTH_AND_CARE: readonly Relation[] = [
  ['toubib, docteur', 'medecin'],
  ['chirurgien, chirurgie', 'chirurgical operatoire medecin'],
  ['hopital, hosto', 'hospitalier infirmier'],
  ['medoc, medicament', 'pharmacie'],
  ['psy, psychiatre', 'psychologue psychologie'],
  ['dent, orthodontiste', 'dentaire dentiste'],
  ['lunette', 'opticien optique'],
  ['accouchement', 'maternite maieuticien'],
  ['bebe, nounou', 'creche puericulture enfance maternite'],
  ['nourrice, babysitter', 'creche puericulture enfance'],
  ['creche', 'puericulture enfance garderie'],
  ['enfant', 'creche enfance puericulture maternelle'],
  ['vieux, vieille, senior, retraite', 'gerontologie ehpad'],
  ['mamie, papi', 'gerontologie ehpad'],
  ['handicap, handicape', 'ergotherapeute inclusion'],
  ['humanitaire, ong, benevole', 'solidarite association'],
];
