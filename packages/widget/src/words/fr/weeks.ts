import { inYearInFrench } from '@1eleve1stage/sdk/rules';

const utc = { timeZone: 'UTC' } as const;
export const month = new Intl.DateTimeFormat('fr', { ...utc, month: 'long' });

/** Weeks in words, from the Monday and the Friday (midnight UTC). Never a number of week. */
export const weeks = {
  /** `du 11 au 15 janvier 2027`, `du 30 novembre au 4 décembre 2026`. */
  long: (monday: Date, friday: Date): string => `du ${span(monday, friday)} ${friday.getUTCFullYear()}`,
  /** The same without the year, once it has been said. */
  yearless: (monday: Date, friday: Date): string => `du ${span(monday, friday)}`,
  /** On a chip: `11 – 15 janvier`, `30 novembre – 4 décembre`. */
  short: (monday: Date, friday: Date): string => span(monday, friday).replace(' au ', ' – '),
  /** A school year that is not the present one. */
  inYear: inYearInFrench,
  several: (n: number): string => `${n}\u00a0semaines`,
};

function span(monday: Date, friday: Date): string {
  const sameMonth = monday.getUTCMonth() === friday.getUTCMonth();
  const sameYear = monday.getUTCFullYear() === friday.getUTCFullYear();
  const from = [
    dayOfMonth(monday),
    sameMonth ? '' : month.format(monday),
    sameYear ? '' : monday.getUTCFullYear(),
  ];
  return `${from.filter(Boolean).join(' ')} au ${dayOfMonth(friday)} ${month.format(friday)}`;
}

function dayOfMonth(day: Date): string {
  return day.getUTCDate() === 1 ? '1er' : String(day.getUTCDate());
}
