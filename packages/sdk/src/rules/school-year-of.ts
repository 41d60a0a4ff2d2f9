import type { IsoWeek } from './week-number.js';
import { dayInFrance } from './weeks.js';

/**
 * A school year is named by the year of its June: 2027 is 2026/27.
 * It switches on 1 July, in France.
 */
export function schoolYearOf(now: Date): number {
  const day = dayInFrance(now);
  return day.getUTCFullYear() + (day.getUTCMonth() >= 6 ? 1 : 0);
}

/** The school year that a week is in; between two of them, in summer, no grade has a week. */
export function schoolYearOfWeek(week: IsoWeek): number {
  // Weeks 1 to 26 begin before 1 July, when the school year switches; week 27 is nobody's.
  return Number(week.slice(0, 4)) + (Number(week.slice(6)) > 26 ? 1 : 0);
}
