import type { CoreTexts } from '../catalogues.js';
import { en } from '@1eleve1stage/sdk/words';
import { countedInEnglish } from '@1eleve1stage/sdk/rules';

export const core: CoreTexts = {
  common: {
    ...en.common,
    appName: '1 élève, 1 stage',
    back: 'Back',
    opening: 'One moment…',
    cut: 'The rest did not arrive. Check your connection, then try again.',
    accessibility: 'Accessibility',
    grades: en.grades,
  },
  search: {
    ...en.search,
    places: 'Towns',
    here: 'Use my location',
    aroundMe: 'Around you',
    locating: 'Looking for your location…',
    noPosition: 'Your location is not available. Enter the name of your town instead.',
    unknownPlace: 'Which town? Check its name, or add its postcode.',
    wait: 'Searching…',
    waitSaid: 'Searching.',
    towns: (n) => (n ? `${countedInEnglish(n, 'town', 'towns')}. Arrow keys to browse.` : 'No town.'),
    less: 'Fewer filters',
    active: (n) => `${n} active`,
  },
};
