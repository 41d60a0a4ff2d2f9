import type { Relation } from './relation.js';

/** Pupils who like a subject ask for it: the jobs that live by it. */
export const SCHOOL_SUBJECTS: readonly Relation[] = [
  ['svt', 'biologie environnement veterinaire geologie'],
  ['biologie, bio', 'biologiste laboratoire'],
  ['math, mathematiques, matheux', 'mathematiques mathematicien statistique actuaire'],
  ['chimie', 'chimiste cosmetique'],
  ['science, scientifique', 'recherche laboratoire chercheur'],
  ['histoire', 'historien patrimoine archeologue archives musee'],
  ['geo, geographie', 'geographe geometre geologue cartographie'],
  ['dino, dinosaure', 'archeologue paleontologue museum'],
  ['francais', 'redaction edition ecrivain'],
  ['anglais, espagnol, allemand', 'traducteur traduction interprete'],
  ['fac, universite', 'universite recherche'],
];
