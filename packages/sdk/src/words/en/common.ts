import type * as fr from '../fr/common.js';

export const common: typeof fr.common = {
  optional: '(optional)',
  retry: 'Try again',
  newTab: '(new tab)',
  data: 'Your data',
  testTitle: 'Test mode.',
  testText: 'The offers are made up and no application is sent.',
};
