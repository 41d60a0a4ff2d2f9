import type * as fr from '../fr/search.js';

export const search: typeof fr.search = {
  region: 'Find an internship',
  grade: 'Your year',
  words: 'A job, something you like',
  // Offers are in French, and so are the words that find them.
  wordsExample: 'animaux, boulanger, dessin…',
  place: 'Near which town?',
  placeExample: 'Name or postcode',
  go: 'Search',
  more: 'More filters',
};
