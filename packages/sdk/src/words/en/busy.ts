import { minutesInEnglish } from '../../rules/index.js';

export const busy = {
  title: (minutes: number): string =>
    `Easy, try again in ${minutes < 1 ? 'a moment' : minutesInEnglish(minutes)}`,
  text: 'Many requests come from your network, maybe from your whole class. Your answers are kept.',
};
