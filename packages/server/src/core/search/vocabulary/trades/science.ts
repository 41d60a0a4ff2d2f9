import type { Relation } from '../relation.js';

/** Those who search, measure and discover. */
export const SCIENCE: readonly Relation[] = [
  [
    'science, scientifique, chercheur, savant, experience',
    'chercheur scientifique laboratoire',
    'recherche biologie physicien chimie cnrs inserm',
  ],
  ['biologie, bio, cellule, genetique, adn', 'biologiste laboratoire', 'recherche inserm naturaliste'],
  ['physique, atome, particule, quantique', 'physicien cnrs particules', 'recherche ingenieur astronome'],
  [
    'math, mathematiques, calcul, matheux',
    'mathematicien statistique actuaire',
    'data analyste comptable ingenieur recherche',
  ],
  ['statistique, actuaire, sondage', 'statistique actuaire donnees', 'mathematicien data'],
  [
    'astronomie, etoile, astre, galaxie, systeme solaire, astrophysique',
    'astronomie planetarium observatoire',
    'spatial astrophysique satellites',
  ],
  [
    'espace, astronaute, cosmonaute, nasa, cosmos',
    'spatial satellites astronomie',
    'planetarium observatoire pilote aviation',
  ],
  [
    'archeologue, archeologie, egyptologue, egypte, pharaon, fouille, antiquite, momie',
    'archeologue fouilles archeologie',
    'historien musee patrimoine museum',
  ],
  [
    'dinosaure, dino, fossile, paleontologue, prehistoire',
    'paleontologue museum fossiles archeologue',
    'geologue musee',
  ],
  [
    'historien, histoire, moyen age',
    'historien archives archeologue',
    'musee museum conferencier archiviste patrimoine',
  ],
  ['carte, cartographe, gps, geomaticien', 'cartographe geomaticien', 'geometre topographe'],
  [
    'sociologue, sociologie, anthropologue, ethnologue',
    'sociologie ethnologie recherche',
    'psychologue musee',
  ],
  [
    'lune, ciel, univers, telescope, trou noir, alien',
    'astronomie planetarium observatoire',
    'spatial satellites',
  ],
  ['cnrs, inserm, cea, inria, ifremer', 'recherche chercheur', 'laboratoire physicien chimiste biologie'],
  ['insee', 'statistique', 'donnees data'],
  ['ign, brgm, meteo france', 'cartographe geologue meteorologue previsionniste', 'recherche'],
];
