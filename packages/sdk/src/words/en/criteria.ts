import type * as fr from '../fr/criteria.js';

export const criteria: typeof fr.criteria = {
  radius: 'How far?',
  access: 'Access',
  wheelchair: 'Wheelchair accessible',
  weeks: 'When?',
  sectors: 'Sectors',
};

export const empty: typeof fr.empty = {
  title: 'No offer matches all these filters',
  nothing: 'Widening changes nothing for now. Try another town or other words; new offers arrive every week.',
};

export const ways: typeof fr.ways = {
  radius: (km) => `Widen to ${km}\u00a0km`,
  place: 'Anywhere in France',
  weeks: 'All weeks',
  sectors: 'All sectors',
  only: (words) => `Search for “${words}” only`,
  without: (words) => `Search without “${words}”`,
  year: (year) => (year ? `In ${year - 1}-${year}` : 'This school year'),
  wheelchair: 'Without wheelchair access',
};
