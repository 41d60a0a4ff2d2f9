import { isLyceeGrade, type GradeName } from './grades.js';
import { schoolYearOf, schoolYearOfWeek } from './school-year-of.js';
import { weekOf, type IsoWeek } from './week-number.js';
import { addWeeks, isWeekPast, mondayOf } from './weeks.js';

/** The first week of a school year, as `schoolYearOfWeek` tells them apart. */
export function firstWeekOfSchoolYear(schoolYear: number): IsoWeek {
  return addWeeks(weekOf(new Date(Date.UTC(schoolYear - 1, 0, 4))), 26);
}

/**
 * The weeks in which pupils of a grade may do their internship, in order.
 *
 * - 4e and 3e: from the first Monday on or after 1 September to the last Friday on or before 1 June;
 * - 2de: the two full weeks that end with the last Friday on or before 30 June.
 *
 * @param schoolYear the year of its June
 */
export function weeksOfSchoolYear(grade: GradeName, schoolYear: number): IsoWeek[] {
  const { first, last } = boundsOfSchoolYear(grade, schoolYear);
  const weeks: IsoWeek[] = [];
  for (let week = first; week <= last; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}

/**
 * The weeks a new offer or search may name: those of this school year and the next whose Friday has
 * not passed.
 */
export function openWeeks(grade: GradeName, now: Date): IsoWeek[] {
  const year = schoolYearOf(now);
  return [...weeksOfSchoolYear(grade, year), ...weeksOfSchoolYear(grade, year + 1)].filter(
    (week) => !isWeekPast(week, now),
  );
}

/** True when a grade's pupils may do their internship in that week, whatever the school year. */
export function isWeekAllowed(week: IsoWeek, grade: GradeName): boolean {
  const { first, last } = boundsOfSchoolYear(grade, schoolYearOfWeek(week));
  return first <= week && week <= last;
}

interface Bounds {
  first: IsoWeek;
  last: IsoWeek;
}

/** Worked out once: an import asks for them at every week of every offer. */
const BOUNDS = new Map<string, Bounds>();

function boundsOfSchoolYear(grade: GradeName, schoolYear: number): Bounds {
  const key = `${isLyceeGrade(grade) ? 'lycee' : 'college'} ${schoolYear}`;
  const known = BOUNDS.get(key);
  if (known) return known;
  const bounds = isLyceeGrade(grade) ? boundsOfLycee(schoolYear) : boundsOfCollege(schoolYear);
  BOUNDS.set(key, bounds);
  return bounds;
}

function boundsOfLycee(schoolYear: number): Bounds {
  const last = weekOfLastFriday(Date.UTC(schoolYear, 5, 30));
  return { first: addWeeks(last, -1), last };
}

function boundsOfCollege(schoolYear: number): Bounds {
  return {
    first: weekOfFirstMonday(Date.UTC(schoolYear - 1, 8, 1)),
    last: weekOfLastFriday(Date.UTC(schoolYear, 5, 1)),
  };
}

function weekOfFirstMonday(onOrAfter: number): IsoWeek {
  const week = weekOf(new Date(onOrAfter));
  return mondayOf(week).getTime() >= onOrAfter ? week : addWeeks(week, 1);
}

function weekOfLastFriday(onOrBefore: number): IsoWeek {
  const week = weekOf(new Date(onOrBefore));
  const friday = mondayOf(week).getTime() + 4 * 86_400_000;
  return friday <= onOrBefore ? week : addWeeks(week, -1);
}
