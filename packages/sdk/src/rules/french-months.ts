import { ofName } from './french-places.js';
import type { MonthOfYear } from './months-of-weeks.js';

const french = new Intl.DateTimeFormat('fr', { timeZone: 'UTC', month: 'long' });

/** The months of each school year's weeks: `de janvier à mai`, `en mars, puis d’octobre 2027 à mai 2028`. */
export function monthsInFrench(years: readonly (readonly MonthOfYear[])[]): string {
  const named = ({ day, year }: MonthOfYear): string => [french.format(day), year].filter(Boolean).join(' ');
  return years
    .map(([from, to]) => from && (to ? `${ofName(named(from))} à ${named(to)}` : `en ${named(from)}`))
    .join(', puis ');
}
