import type { Relation } from '../relation.js';

/** Those who teach: the teachers a pupil has every day. */
export const TEACHING: readonly Relation[] = [
  [
    'prof a la fac, enseignant chercheur',
    'universite universitaire faculte',
    'chercheur enseignant recherche',
  ],
  [
    'prof, professeur, enseignant, enseigner, enseignement',
    'enseignant professeur enseignement',
    'scolaire institutrice',
  ],
  [
    'maitresse, instituteur, instit, maitre d ecole, maitresse d ecole',
    'maternelle primaire elementaire instituteur',
    'enseignant atsem aesh periscolaire',
  ],
  [
    'professeur des ecoles, prof des ecoles, ecole primaire, ecole elementaire',
    'primaire elementaire instituteur maternelle',
    'enseignant atsem aesh periscolaire',
  ],
  ['ecole', 'primaire maternelle elementaire enseignant scolaire', 'atsem aesh enseignement'],
  ['maternelle, ecole maternelle', 'atsem maternelle', 'instituteur primaire elementaire creche'],
  ['atsem', 'maternelle', 'elementaire creche periscolaire'],
  [
    'cpe, pion, vie scolaire, conseiller principal d education, aed',
    'cpe surveillante',
    'etablissement scolaire enseignement psyen',
  ],
  ['surveillant de college, surveillant scolaire', 'surveillante cpe', 'education etablissement'],
  ['surveillant', 'surveillante penitentiaire scolaire', 'baignade gardiennage'],
  [
    'cdi, documentaliste, professeur documentaliste',
    'documentaliste documentation bibliotheque',
    'mediatheque archives',
  ],
  ['principal de college, proviseur, directeur d ecole', 'etablissement', 'direction scolaire enseignement'],
  ['periscolaire, etude, cantine scolaire', 'periscolaire scolaire', 'animateur atsem'],
  ['formateur, cfa', 'cfa formation', 'enseignement'],
  [
    'fac, universite, etudiant, campus',
    'universite universitaire faculte chercheur',
    'recherche enseignement',
  ],
  ['fle, francais langue etrangere, alphabetisation', 'fle langues', 'enseignement'],
  [
    'auto ecole, autoecole, permis de conduire, code de la route, passer le permis',
    'conduite autoecole moniteur',
    'automobile permis',
  ],
  ['moniteur auto ecole, prof de conduite, apprendre a conduire', 'conduite autoecole', 'automobile permis'],
  ['lsf, langue des signes', 'signes lsf interprete', 'sourd handicap'],
];
