import {
  isWeekPast,
  schoolYearOf,
  schoolYearOfWeek,
  weeksOfSchoolYear,
  type Grade,
  type Week,
} from '@1eleve1stage/sdk/contract';
import { lastWeekOf } from './offer-state.js';

/**
 * Weeks to propose for an offer that is renewed: those of its last school year in the next one, or in the present one
 * where that is later; each as many weeks after the first that its grades have. What has passed, or is beyond the last,
 * is left out; never all of them.
 *
 * @param grades of collège or of lycée, at least one
 */
export function renewedWeeks(
  { weeks, grades }: { weeks: readonly Week[]; grades: readonly Grade[] },
  now: Date,
): Week[] {
  const grade = grades[0] ?? 'troisieme';
  const year = schoolYearOfWeek(lastWeekOf(weeks));
  const former = weeksOfSchoolYear(grade, year);
  // One that no calendar has stands for the nearest that is in it.
  const places = weeks
    .filter((week) => schoolYearOfWeek(week) === year)
    .map((week) => Math.max(0, former.filter((one) => one <= week).length - 1));
  const inYear = (next: number): Week[] => {
    const calendar = weeksOfSchoolYear(grade, next) as Week[];
    const found = places.map((place) => calendar[Math.min(place, calendar.length - 1)]);
    return [...new Set(found)].filter((week) => week !== undefined && !isWeekPast(week, now)) as Week[];
  };
  const next = Math.max(year + 1, schoolYearOf(now));
  const proposed = inYear(next);
  return (proposed.length > 0 ? proposed : inYear(next + 1)).sort();
}
