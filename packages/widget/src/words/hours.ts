import { HOURS_IN_ENGLISH, HOURS_IN_FRENCH, timeInFrench, type HourWords } from '@1eleve1stage/sdk/rules';
import type { Language } from './language.js';

const EASY: HourWords = {
  ...HOURS_IN_FRENCH,
  span: (start, end) => `${timeInFrench(start)} à ${timeInFrench(end)}`,
};

/** How hours are said; of all languages, for what says them comes after the language. */
export const HOUR_WORDS: Readonly<Record<Language, HourWords>> = {
  fr: HOURS_IN_FRENCH,
  en: HOURS_IN_ENGLISH,
  'fr-x-facile': EASY,
};
