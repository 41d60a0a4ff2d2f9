import type * as fr from '../fr/common.js';

export const common: typeof fr.common = {
  optional: '(optional)',
  retry: 'Try again',
  newTab: '(new tab)',
  data: 'Your data',
  testTitle: 'Test mode.',
  testText: 'The offers are made up and no application is sent.',
};

/** School levels, whose French names an English school does not know. */
export const grades = { quatrieme: '4e (year 9)', troisieme: '3e (year 10)', seconde: '2de (year 11)' };
