import type { AnswerTexts } from '../texts.js';

const utc = { timeZone: 'UTC' } as const;
const month = new Intl.DateTimeFormat('fr', { ...utc, month: 'long' });
const dayAndMonth = new Intl.DateTimeFormat('fr', { ...utc, day: 'numeric', month: 'long' });

/** Weeks in words: both days with their month, so that nothing has to be guessed. */
export const weeks: AnswerTexts['weeks'] = {
  /** `du 11 janvier au 15 janvier 2027`. */
  long: (monday, friday) => `${weeks.yearless(monday, friday)} ${friday.getUTCFullYear()}`,
  yearless: (monday, friday) => `du ${dayAndMonth.format(monday)} au ${dayAndMonth.format(friday)}`,
  short: (monday, friday) => `${dayAndMonth.format(monday)} – ${dayAndMonth.format(friday)}`,
  days: (monday, friday) => `${monday.getUTCDate()} – ${friday.getUTCDate()}`,
  name: (monday, friday) =>
    `(du lundi ${dayAndMonth.format(monday)} au vendredi ${dayAndMonth.format(friday)})`,
  month: (day) => month.format(day).replace(/^./, (letter) => letter.toUpperCase()),
  several: (n) => `${n} semaines`,
};
