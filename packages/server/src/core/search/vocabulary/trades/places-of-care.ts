import type { Relation } from '../relation.js';

/** Pupils ask for a place where trades of all kinds meet. */
export const PLACES_OF_CARE: readonly Relation[] = [
  [
    'hopital, hosto, chu, centre hospitalier',
    'hospitalier chu chr ch operatoire soignant ide',
    'infirmier samu urgences brancardier maternite medecin pediatrie',
  ],
  ['clinique, polyclinique', 'hospitalier operatoire chirurgie', 'infirmier soignant medecin'],
  ['cabinet medical, milieu medical, maison de sante', 'medecin medical sante', 'infirmier kinesitherapeute'],
  [
    'milieu hospitalier, personnel hospitalier',
    'hospitalier chu chr ch operatoire soignant ide',
    'infirmier samu urgences brancardier maternite medecin',
  ],
  [
    'ehpad, maison de retraite, residence senior',
    'ehpad gerontologie geriatrie autonomie',
    'soignant aes social',
  ],
  [
    'creche, garderie, micro creche, halte garderie',
    'creche puericulture enfance eje',
    'maternelle mam atsem',
  ],
  ['centre de loisirs, centre aere, colonie, colo, bafa', 'loisirs periscolaire', 'animateur sejour enfance'],
  ['esat, ime, sessad', 'handicap esat ime adapei', 'educateur specialise'],
  ['foyer, maison d enfants', 'social enfance educateur', 'handicap'],
  ['centre social, mjc, maison de quartier', 'social mjc animateur', 'loisirs solidarite'],
];
