import { GRADES, type GradeName } from './grades.js';
import { schoolYearOf, schoolYearOfWeek } from './school-year-of.js';
import { weeksOfSchoolYear } from './school-year.js';
import type { IsoWeek } from './week-number.js';
import type { YearOfWeeks } from './weeks-by-year.js';
import type { AskedWeeks } from './weeks-to-show.js';
import { isWeekPast, mondayOf } from './weeks.js';

/** Under this number of weeks left in the school year, the next year's are shown too. */
const FEW_WEEKS = 6;

/**
 * The weeks a search may name, of a grade, else of all: those of the school year under way; and of the next, once it
 * ends soon or where one of its weeks is asked for.
 */
export function weeksToChoose(
  grade: GradeName | undefined,
  { weeks: asked, year }: AskedWeeks,
  now: Date,
): YearOfWeeks[] {
  const grades = grade ? [grade] : GRADES;
  const present = schoolYearOf(now);
  const wholeYear = (year: number): IsoWeek[] =>
    [...new Set(grades.flatMap((one) => weeksOfSchoolYear(one, year)))].sort();
  const isNextAsked = year === present + 1 || asked.some((week) => schoolYearOfWeek(week) > present);
  const whole = wholeYear(present);
  const left = whole.filter((week) => !isWeekPast(week, now));
  const years = [{ schoolYear: present, isPresent: true, weeks: left }];
  if (isNextAsked || left.length <= Math.min(FEW_WEEKS, whole.length - 1))
    years.push({ schoolYear: present + 1, isPresent: false, weeks: wholeYear(present + 1) });
  return years.filter(({ weeks }) => weeks.length > 0);
}

/** Weeks by the month they begin in. */
export function byMonth<Week extends IsoWeek>(weeks: readonly Week[]): { day: Date; weeks: Week[] }[] {
  const months: { day: Date; weeks: Week[] }[] = [];
  for (const week of weeks) {
    const day = mondayOf(week);
    const last = months.at(-1);
    if (last?.day.getUTCMonth() === day.getUTCMonth()) last.weeks.push(week);
    else months.push({ day, weeks: [week] });
  }
  return months;
}
