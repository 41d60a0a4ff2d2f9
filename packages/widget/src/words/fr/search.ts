import { counted } from '@1eleve1stage/sdk/rules';

export const search = {
  region: 'Chercher un stage',
  grade: 'Ta classe',
  words: 'Un métier, une envie',
  wordsExample: 'animaux, boulanger, dessin…',
  place: 'Près de quelle commune\u00a0?',
  placeExample: 'Nom ou code postal',
  places: 'Communes',
  here: 'Utiliser ma position',
  aroundMe: 'Autour de toi',
  locating: 'Nous cherchons ta position…',
  noPosition: 'Ta position n’est pas disponible. Écris plutôt ta commune.',
  unknownPlace: 'Quelle commune\u00a0? Vérifie le nom, ou ajoute le code postal.',
  wait: 'Recherche en cours…',
  waitSaid: 'Recherche en cours.',
  towns: (n: number): string =>
    n ? `${counted(n, 'commune', 'communes')}. Flèches pour parcourir.` : 'Aucune commune.',
  go: 'Chercher',
  more: 'Plus de critères',
  less: 'Moins de critères',
  active: (n: number): string => counted(n, 'actif', 'actifs'),
};
