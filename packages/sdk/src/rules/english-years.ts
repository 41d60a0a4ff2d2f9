import type { MonthOfYear } from './months-of-weeks.js';

const english = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' });

/** The months of each school year's weeks: `January to May`, `in March, then October 2027 to May 2028`. */
export function monthsInEnglish(years: readonly (readonly MonthOfYear[])[]): string {
  const named = ({ day, year }: MonthOfYear): string => [english.format(day), year].filter(Boolean).join(' ');
  return years
    .map(([from, to]) => from && (to ? `${named(from)} to ${named(to)}` : `in ${named(from)}`))
    .join(', then ');
}

/** A school year as the time of something: `in 2027-2028`. */
export function inYearInEnglish(schoolYear: number): string {
  return `in ${schoolYear - 1}-${schoolYear}`;
}
