import { countedInEnglish } from '../../../../core/words/english-words.js';
import { inYearInEnglish, sentence } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

export const search: Texts['search'] = {
  title: (place, employer) =>
    (place === undefined ? 'Find an observation internship' : `Observation internships near ${place}`) +
    (employer === undefined ? '' : ` at ${employer}`),
  description: (total, where) =>
    sentence(
      `${countedInEnglish(total, 'observation internship', 'observation internships')} for pupils of 4e, 3e or 2de ${where}.`,
    ),
  near: (km, place) => `within ${km} km of ${place}`,
  anywhere: 'anywhere in France',
  region: 'Find an internship',
  grade: 'Your year',
  anyGrade: 'All',
  words: 'A job, something you like',
  wordsExample: 'animaux, boulanger, dessin…',
  place: {
    label: 'Near which town?',
    example: 'Name or postcode',
    several: 'Several towns may be meant. Choose yours in the list.',
    none: 'We cannot find this town. Check its name or postcode.',
  },
  go: 'Search',
  more: 'More filters',
  active: ' active',
  goMore: 'Search with these filters',
  when: 'When?',
  whenHint: 'Monday to Friday. Ask your school which week it has chosen.',
  sectors: 'Sectors',
  otherSectors: (n) => `See ${countedInEnglish(n, 'other sector', 'other sectors')}`,
  access: 'Access',
  wheelchair: 'Wheelchair accessible',
  radius: 'How far?',
};

export const results: Texts['results'] = {
  skip: 'Skip to results',
  partlyRead: 'Part of the address was not understood: it is left out.',
  next: 'further down the list, ',
  sort: 'Sort',
  sorts: {
    recommended: 'Near and less asked for',
    distance: 'Nearest first',
    relevance: 'Closest match first',
    newest: 'Newest first',
  },
  pages: 'Pages of results',
  shown: (n, total) => `${n} of ${countedInEnglish(total, 'offer', 'offers')} shown`,
  first: 'Back to the beginning',
  more: 'See the next offers',
  poster: 'Poster to print, with a QR code to this search',
  whichPlace: (typed) => `Which town, for “${typed}”?`,
  noPlace: (typed) => `No town for “${typed}”`,
  noPlaceAdvice: 'Write its full name, or its postcode.',
};

export const chips: Texts['chips'] = {
  region: 'Active filters',
  remove: ', remove this filter',
  clear: 'Clear all',
  around: (place, km) => `${place}, ${km} km`,
  public: 'Public service',
  private: 'Company or association',
  school: 'Your school',
  wheelchair: 'Wheelchair accessible',
};

export const empty: Texts['empty'] = {
  title: 'No offer matches all these filters',
  widen: 'Here is what you can widen, and what it gives:',
  nothing: 'Widening changes nothing for now. Try another town or other words; new offers arrive every week.',
  way: ({ loosen, query }) =>
    ({
      q: query.q ? `Search for “${query.q}” only` : 'Search without these words',
      radiusKm: `Widen to ${query.radiusKm} km`,
      place: 'Anywhere in France',
      weeks: 'All weeks',
      sectors: 'All sectors',
      grade: 'All years',
      employer: 'All hosts',
      isPublic: 'Public services, companies and associations',
      wheelchair: 'Without wheelchair access',
      year: query.year === undefined ? 'This school year' : sentence(inYearInEnglish(query.year)),
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
  title: 'Offers cannot be shown here',
  text: 'This site is not fully set up. You will find the same offers on our page.',
  go: 'Open the offers',
  team: 'For the site’s team:',
  causes: 'what can stop it',
};
