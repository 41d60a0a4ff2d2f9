import { en } from '@1eleve1stage/sdk/words';
import { countedInEnglish, DEFAULT_RADIUS_KM, sentence } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

export const search: Texts['search'] = {
  ...en.search,
  ...en.criteria,
  title: (place, employer) =>
    (place === undefined ? 'Find an observation internship' : `Observation internships near ${place}`) +
    (employer === undefined ? '' : ` at ${employer}`),
  description: (total, where) =>
    sentence(
      `${countedInEnglish(total, 'observation internship', 'observation internships')} for pupils of 4e, 3e or 2de ${where}.`,
    ),
  near: en.results.near,
  anywhere: 'anywhere in France',
  anyGrade: 'All',
  active: ' active',
  place: {
    label: en.search.place,
    example: en.search.placeExample,
    several: 'Several towns may be meant. Choose yours in the list.',
    none: 'We cannot find this town. Check its name or postcode.',
  },
  goMore: 'Search with these filters',
  whenHint: 'Monday to Friday. Ask your school which week it has chosen.',
  otherSectors: (n) => `See ${countedInEnglish(n, 'other sector', 'other sectors')}`,
};

export const results: Texts['results'] = {
  ...en.results,
  skip: 'Skip to results',
  partlyRead: 'Part of the address was not understood: it is left out.',
  next: 'further down the list, ',
  pages: 'Pages of results',
  first: 'Back to the beginning',
  more: 'See the next offers',
  poster: 'Poster to print, with a QR code to this search',
  whichPlace: (typed) => `Which town, for “${typed}”?`,
  noPlace: (typed) => `No town for “${typed}”`,
  noPlaceAdvice: 'Write its full name, or its postcode.',
};

export const { interpretation } = en;

export const chips: Texts['chips'] = {
  ...en.activeCriteria,
  around: (place, km) => `${place}, ${km} km`,
  public: 'Public service',
  private: 'Company or association',
  school: en.faults.names.school,
  wheelchair: en.card.wheelchair,
};

export const empty: Texts['empty'] = {
  ...en.empty,
  widen: 'Here is what you can widen, and what it gives:',
  way: ({ loosen, query }) =>
    ({
      q: query.q ? en.ways.only(query.q) : 'Search without these words',
      radiusKm: en.ways.radius(query.radiusKm ?? DEFAULT_RADIUS_KM),
      place: en.ways.place,
      weeks: en.ways.weeks,
      sectors: en.ways.sectors,
      grade: 'All years',
      employer: 'All hosts',
      isPublic: 'Public services, companies and associations',
      wheelchair: en.ways.wheelchair,
      year: en.ways.year(query.year),
    })[loosen],
};

export const list: Texts['list'] = {
  title: 'Observation internships',
  none: 'No offer for now.',
  among: (n) => `Search among ${countedInEnglish(n, 'offer', 'offers')}`,
  others: 'Look for other offers',
  read: 'Read the offer and apply',
};

export const frames: Texts['frames'] = {
  search: { title: 'Observation internships', link: 'See the internship offers' },
  offers: { title: 'Observation internships', link: 'See our internship offers' },
  apply: { title: 'Apply for an observation internship', link: 'Apply for this internship' },
};

export const blocked: Texts['blocked'] = {
  ...en.wrongKey,
  team: 'For the site’s team:',
  causes: 'what can stop it',
};
