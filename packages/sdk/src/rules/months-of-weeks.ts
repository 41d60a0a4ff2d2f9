import type { YearOfWeeks } from './weeks-by-year.js';
import { mondayOf } from './weeks.js';

/** A month, by one of its days, and its calendar year where that is told. */
export interface MonthOfYear {
  day: Date;
  year?: number | undefined;
}

/** The months that weeks of a school year begin and end in, one or two; of another than the present with their years. */
export function monthsOf({ weeks, isPresent }: YearOfWeeks): MonthOfYear[] {
  const days = [weeks[0], weeks.at(-1)].flatMap((week) => (week ? mondayOf(week) : []));
  const [from, to] = days;
  if (!from || !to) return [];
  const [first, last] = [from.getUTCFullYear(), to.getUTCFullYear()];
  const end = { day: to, year: isPresent ? undefined : last };
  if (first === last && from.getUTCMonth() === to.getUTCMonth()) return [end];
  // Said once, at the end, where both have the same.
  return [{ day: from, year: isPresent || first === last ? undefined : first }, end];
}
