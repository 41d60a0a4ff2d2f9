import type { AnswerTexts } from '../catalogues.js';

const utc = { timeZone: 'UTC' } as const;
export const month = new Intl.DateTimeFormat('fr', { ...utc, month: 'long' });
export const dayAndMonth = new Intl.DateTimeFormat('fr', { ...utc, day: 'numeric', month: 'long' });

/** Weeks in words: both days with their month, so that nothing has to be guessed. */
export const weeks: AnswerTexts['weeks'] = {
  /** `du 11 janvier au 15 janvier 2027`. */
  long: (monday, friday) => `${weeks.yearless(monday, friday)} ${friday.getUTCFullYear()}`,
  yearless: (monday, friday) => `du ${dayAndMonth.format(monday)} au ${dayAndMonth.format(friday)}`,
  short: (monday, friday) => `${dayAndMonth.format(monday)} – ${dayAndMonth.format(friday)}`,
  inYear: (year) => `en ${year - 1}-${year}`,
  several: (n) => `${n}\u00a0semaines`,
};
