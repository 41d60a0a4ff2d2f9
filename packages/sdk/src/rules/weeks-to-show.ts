import { schoolYearOf, schoolYearOfWeek } from './school-year-of.js';
import type { IsoWeek } from './week-number.js';
import { fridayOf, isWeekPast } from './weeks.js';

/** The weeks of an offer that can still take place, in order. */
export function weeksToCome<Week extends IsoWeek>(weeks: readonly Week[], now: Date): Week[] {
  return weeks.filter((week) => !isWeekPast(week, now)).sort();
}

/** Weeks that a search asks for. */
export interface AskedWeeks {
  weeks: readonly IsoWeek[];
  /** The school year, where it is not the present one. */
  year?: number | undefined;
}

/**
 * The week a card shows first, and the others of its school year: the first that was asked for, else the first to
 * come of the year that was.
 */
export function weeksToShow<Week extends IsoWeek>(
  offered: readonly Week[],
  { weeks: asked, year }: AskedWeeks,
  now: Date,
): { first?: Week; others: Week[] } {
  const weeks = weeksToCome(offered, now);
  const first =
    weeks.find((week) => asked.includes(week)) ??
    weeks.find((week) => schoolYearOfWeek(week) === year) ??
    weeks[0];
  if (!first) return { others: [] };
  const isOther = (week: Week): boolean =>
    week !== first && schoolYearOfWeek(week) === schoolYearOfWeek(first);
  return { first, others: weeks.filter(isOther) };
}

/** The calendar year that a week is told with, where it is in another school year than the present one. */
export function yearToTell(week: IsoWeek, now: Date): number | undefined {
  return schoolYearOfWeek(week) === schoolYearOf(now) ? undefined : fridayOf(week).getUTCFullYear();
}
