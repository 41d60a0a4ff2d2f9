import {
  dayInEnglish,
  monthAndYearInEnglish,
  shortWeekInEnglish,
  weekInEnglish,
  weeksInEnglish,
  yearlessWeekInEnglish,
} from '../../../../core/words/english-dates.js';
import { ENGLISH_SECTORS, inYearInEnglish, monthsInEnglish, sentence } from '@1eleve1stage/sdk/rules';
import {
  countedInEnglish,
  inEnglishDigits,
  kilometresInEnglish,
} from '../../../../core/words/english-words.js';
import { daysOfWeek } from '../../../../core/words/french-dates.js';
import type { Texts } from '../fr/index.js';

export const page: Texts['page'] = {
  lang: 'en',
  other: { lang: 'fr', name: 'Français' },
  languages: 'Languages',
  skip: 'Skip to content',
  foot: 'Observation internships for pupils of 4e, 3e and 2de. Offers are shown in the language they were published in. This page sets no tracker.',
  embed: 'Show these offers on your site',
  about: 'This service',
  rights: {
    data: 'Your data',
    accessibility: 'Accessibility: does not conform',
    about: 'Who runs this service',
  },
  newTab: '(new tab)',
  optional: '(optional)',
  allRequired: 'Fill in everything, unless it is marked “(optional)”.',
  required: '(required)',
  offers: 'See the offers',
  trialTitle: 'Test mode.',
  trialText: 'The offers are made up and no application is sent.',
};

export const share: Texts['share'] = {
  what: 'Find an observation internship',
  how: '4e, 3e and 2de: search near home, apply without an account or a CV',
};

export const words: Texts['words'] = {
  number: inEnglishDigits,
  kilometres: kilometresInEnglish,
  day: dayInEnglish,
  offers: (n) => countedInEnglish(n, 'offer', 'offers'),
  seats: (n) => sentence(countedInEnglish(n, 'seat left', 'seats left')),
  grades: { quatrieme: '4e (year 9)', troisieme: '3e (year 10)', seconde: '2de (year 11)' },
  sectors: ENGLISH_SECTORS,
  quoted: (text) => `“${text}”`,
};

export const weeks: Texts['weeks'] = {
  long: weekInEnglish,
  line: weekInEnglish,
  yearless: yearlessWeekInEnglish,
  short: shortWeekInEnglish,
  days: daysOfWeek,
  month: monthAndYearInEnglish,
  months: monthsInEnglish,
  inYear: inYearInEnglish,
  list: weeksInEnglish,
  name: (week) => `(week of ${weekInEnglish(week)})`,
  past: 'Weeks are over',
  or: (week) => `or ${week}`,
  orOthers: (n) => `or ${n} other weeks`,
  choice: (n) => `${n} weeks to choose from`,
};
