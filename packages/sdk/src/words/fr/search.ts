export const search = {
  region: 'Chercher un stage',
  grade: 'Ta classe',
  words: 'Un métier, une envie',
  wordsExample: 'animaux, boulanger, dessin…',
  place: 'Près de quelle commune\u00a0?',
  placeExample: 'Nom ou code postal',
  go: 'Chercher',
  more: 'Plus de critères',
};
