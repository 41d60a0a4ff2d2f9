import { ofName } from './french-places.js';
import type { MonthOfYear } from './weeks-by-year.js';

const inUtc = { timeZone: 'UTC', month: 'long' } as const;
const french = new Intl.DateTimeFormat('fr', inUtc);
const english = new Intl.DateTimeFormat('en-GB', inUtc);

/** `juin` */
export function monthInFrench(day: Date): string {
  return french.format(day);
}

/** The months of each school year's weeks: `de janvier à mai`, `en mars, puis d’octobre 2027 à mai 2028`. */
export function monthsInFrench(years: readonly (readonly MonthOfYear[])[]): string {
  return inWords(years, monthInFrench, ', puis ', (from, to) =>
    to ? `${ofName(from)} à ${to}` : `en ${from}`,
  );
}

/** `June` */
export function monthInEnglish(day: Date): string {
  return english.format(day);
}

/** The same: `January to May`, `in March, then October 2027 to May 2028`. */
export function monthsInEnglish(years: readonly (readonly MonthOfYear[])[]): string {
  return inWords(years, monthInEnglish, ', then ', (from, to) => (to ? `${from} to ${to}` : `in ${from}`));
}

function inWords(
  years: readonly (readonly MonthOfYear[])[],
  month: (day: Date) => string,
  then: string,
  span: (from: string, to: string | undefined) => string,
): string {
  const named = ({ day, year }: MonthOfYear): string => [month(day), year].filter(Boolean).join(' ');
  return years.map(([from, to]) => (from ? span(named(from), to && named(to)) : '')).join(then);
}
