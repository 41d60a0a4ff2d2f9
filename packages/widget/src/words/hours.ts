import { HOURS_IN_ENGLISH, HOURS_IN_FRENCH, type HourWords } from '@1eleve1stage/sdk/rules';
import type { Language } from './language.js';

/** How hours are said; of all languages, for what says them comes after the language. */
export const HOUR_WORDS: Readonly<Record<Language, HourWords>> = {
  fr: HOURS_IN_FRENCH,
  en: HOURS_IN_ENGLISH,
  'fr-x-facile': HOURS_IN_FRENCH,
};
