import { inYearInEnglish } from '@1eleve1stage/sdk/rules';
import type { AnswerTexts } from '../catalogues.js';

export const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' });

/** Weeks in words, from the Monday and the Friday (midnight UTC). Never a number of week. */
export const weeks: AnswerTexts['weeks'] = {
  /** `11 to 15 January 2027`, `30 November to 4 December 2026`. */
  long: (monday, friday) => `${span(monday, friday)} ${friday.getUTCFullYear()}`,
  yearless: (monday, friday) => span(monday, friday),
  short: (monday, friday) => span(monday, friday).replace(' to ', ' – '),
  inYear: inYearInEnglish,
  several: (n) => `${n}\u00a0weeks`,
};

function span(monday: Date, friday: Date): string {
  const sameMonth = monday.getUTCMonth() === friday.getUTCMonth();
  const sameYear = monday.getUTCFullYear() === friday.getUTCFullYear();
  const from = [
    monday.getUTCDate(),
    sameMonth ? '' : month.format(monday),
    sameYear ? '' : monday.getUTCFullYear(),
  ];
  return `${from.filter(Boolean).join(' ')} to ${friday.getUTCDate()} ${month.format(friday)}`;
}
