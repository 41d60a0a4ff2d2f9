import { en } from '@1eleve1stage/sdk/words';
import {
  dayInEnglish,
  monthAndYearInEnglish,
  shortWeekInEnglish,
  weekInEnglish,
  weeksInEnglish,
  yearlessWeekInEnglish,
} from '../../../../core/words/english-dates.js';
import { ENGLISH_SECTORS, inYearInEnglish, monthsInEnglish } from '@1eleve1stage/sdk/rules';
import { countedInEnglish, inEnglishDigits } from '@1eleve1stage/sdk/rules';
import { daysOfWeek } from '../../../../core/words/french-dates.js';
import type { Texts } from '../fr/index.js';

export const page: Texts['page'] = {
  ...en.common,
  lang: 'en',
  other: { lang: 'fr', name: 'Français' },
  languages: 'Languages',
  skip: 'Skip to content',
  foot: 'Observation internships for pupils of 4e, 3e and 2de. Offers are shown in the language they were published in. This page sets no tracker.',
  embed: 'Show these offers on your site',
  about: 'This service',
  rights: {
    data: en.common.data,
    accessibility: 'Accessibility: does not conform',
    about: 'Who runs this service',
  },
  allRequired: en.form.allRequired,
  required: en.form.required,
  offers: 'See the offers',
};

export const share: Texts['share'] = {
  what: 'Find an observation internship',
  how: '4e, 3e and 2de: search near home, apply without an account or a CV',
};

export const words: Texts['words'] = {
  number: inEnglishDigits,
  day: dayInEnglish,
  offers: (n) => countedInEnglish(n, 'offer', 'offers'),
  seats: en.card.seats,
  grades: en.grades,
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
  or: en.card.or,
  orOthers: en.card.orOthers,
  choice: (n) => `${n} weeks to choose from`,
};
