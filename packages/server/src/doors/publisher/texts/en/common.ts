import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

export const common: Texts['common'] = {
  space: 'Your space',
  doors: {
    home: 'Home',
    offers: 'Offers',
    candidates: 'Pupils',
    account: 'Settings',
    queue: 'To review',
    desk: 'My access',
  },
  waiting: (n) => `${countedInEnglish(n, 'pupil is', 'pupils are')} waiting for your answer`,
  signIn: 'Sign in',
  signOut: 'Sign out',
  change: 'Change organisation',
  wrong: (title) => `Error: ${title}`,
};
