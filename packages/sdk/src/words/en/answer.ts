import { countedInEnglish, kilometresInEnglish } from '../../rules/index.js';
import type * as fr from '../fr/answer.js';

export const activeCriteria: typeof fr.activeCriteria = {
  anyPlace: 'Anywhere in France',
  asTyped: 'Your words as typed',
  active: 'Active filters',
  remove: ', remove this filter',
  clear: 'Clear all',
};

export const results: typeof fr.results = {
  near: (km, city) => `within ${km}\u00a0km of ${city}`,
  sort: 'Sort',
  sorts: {
    recommended: 'Near and less asked for',
    distance: 'Nearest first',
    relevance: 'Closest match first',
    newest: 'Newest first',
  },
  shown: (shown, total) => `${shown} of ${countedInEnglish(total, 'offer', 'offers')} shown`,
};

export const card: typeof fr.card = {
  relayed: (publisher, employer) => `Published by ${publisher} for ${employer}`,
  away: (km) => `${kilometresInEnglish(km)} away`,
  or: (week) => `or ${week}`,
  orOthers: (n) => `or ${n} other weeks`,
  seats: (free) => (free ? countedInEnglish(free, 'seat left', 'seats left') : 'No seat left'),
  ofSeats: (total) => `of ${total}`,
  lastSeat: 'Last seat',
  wheelchair: 'Wheelchair accessible',
};

export const wrongKey: typeof fr.wrongKey = {
  title: 'Offers cannot be shown here',
  text: 'This site is not fully set up. You will find the same offers on our page.',
  go: 'Open the offers',
};
