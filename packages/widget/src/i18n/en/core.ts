import type { CoreTexts } from '../index.js';
import { counted } from './grammar.js';

export const core: CoreTexts = {
  common: {
    appName: '1 élève, 1 stage',
    optional: '(optional)',
    back: 'Back',
    retry: 'Try again',
    opening: 'One moment…',
    cut: 'The rest did not arrive. Check your connection, then try again.',
    newTab: '(new tab)',
    grades: { quatrieme: '4e (year 9)', troisieme: '3e (year 10)', seconde: '2de (year 11)' },
    testTitle: 'Test mode.',
    testText: 'The offers are made up and no application is sent.',
  },
  search: {
    region: 'Find an internship',
    grade: 'Your year',
    words: 'A job, something you like',
    wordsExample: 'animals, baker, drawing…',
    place: 'Near which town?',
    placeExample: 'Name or postcode',
    places: 'Towns',
    here: 'Use my location',
    aroundMe: 'Around you',
    locating: 'Looking for your location…',
    noPosition: 'Your location is not available. Enter the name of your town instead.',
    unknownPlace: 'Which town? Check its name, or add its postcode.',
    wait: 'Searching…',
    waitSaid: 'Searching.',
    towns: (n) => (n ? `${counted(n, 'town', 'towns')}. Arrow keys to browse.` : 'No town.'),
    go: 'Search',
    more: 'More filters',
    less: 'Fewer filters',
    active: (n) => `${n} active`,
  },
};
