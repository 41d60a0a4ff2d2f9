import { mondayOf, openWeeks, schoolYearOf, weeksOfSchoolYear } from '@1eleve1stage/sdk/rules';
import type { Grade, Week } from '@1eleve1stage/sdk/contract';

/** A month of the calendar and the school weeks that begin in it. */
export interface Month {
  /** Its first Monday in the calendar, midnight UTC. */
  day: Date;
  weeks: Week[];
}

/** Under this number of weeks left in the school year, the next year's are shown too. */
const FEW_WEEKS = 6;

/**
 * The weeks a pupil may still choose, by month: those of the school year under way, and of the next
 * one when it ends soon.
 */
export function calendarOf(grade: Grade, now: Date): Month[] {
  const open = openWeeks(grade, now);
  const thisYear = weeksOfSchoolYear(grade, schoolYearOf(now));
  const left = open.filter((week) => thisYear.includes(week));
  const weeks = left.length > Math.min(FEW_WEEKS, thisYear.length - 1) ? left : open;
  const months: Month[] = [];
  for (const week of weeks) {
    const day = mondayOf(week);
    const last = months.at(-1);
    if (last?.day.getUTCMonth() === day.getUTCMonth()) last.weeks.push(week);
    else months.push({ day, weeks: [week] });
  }
  return months;
}
