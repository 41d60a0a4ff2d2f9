import { GRADES, type GradeName } from './grades.js';
import { openWeeks, schoolYearOf, schoolYearOfWeek, weeksOfSchoolYear } from './school-year.js';
import type { IsoWeek } from './week-number.js';
import { fridayOf, isWeekPast, mondayOf } from './weeks.js';

/** Weeks of one school year, which is told wherever it is not the present one. */
export interface YearOfWeeks<Week extends IsoWeek = IsoWeek> {
  /** The year of its June. */
  schoolYear: number;
  isPresent: boolean;
  weeks: Week[];
}

/** Weeks by school year, both in order. */
export function byYear<Week extends IsoWeek>(weeks: readonly Week[], now: Date): YearOfWeeks<Week>[] {
  const years: YearOfWeeks<Week>[] = [];
  for (const week of [...weeks].sort()) {
    const schoolYear = schoolYearOfWeek(week);
    const last = years.at(-1);
    if (last?.schoolYear === schoolYear) last.weeks.push(week);
    else years.push({ schoolYear, isPresent: schoolYear === schoolYearOf(now), weeks: [week] });
  }
  return years;
}

/** A school year as it is written: `2027-2028`. */
export function yearInDigits(schoolYear: number): string {
  return `${schoolYear - 1}-${schoolYear}`;
}

/** The weeks of an offer that can still take place, in order. */
export function weeksToCome<Week extends IsoWeek>(weeks: readonly Week[], now: Date): Week[] {
  return weeks.filter((week) => !isWeekPast(week, now)).sort();
}

/** What weeks a search asks for. */
interface AskedWeeks {
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
  const [present, next] = [schoolYearOf(now), schoolYearOf(now) + 1];
  const open = new Set(grades.flatMap((one) => openWeeks(one, now)));
  const whole = new Set(grades.flatMap((one) => weeksOfSchoolYear(one, present))).size;
  const years = byYear([...open], now);
  const left = years.find(({ isPresent }) => isPresent)?.weeks.length ?? 0;
  const isNextAsked = year === next || asked.some((week) => schoolYearOfWeek(week) === next);
  return isNextAsked || left <= Math.min(FEW_WEEKS, whole - 1) ? years : years.filter((one) => one.isPresent);
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

/** The calendar year that a week is told with, where it is in another school year than the present one. */
export function yearToTell(week: IsoWeek, now: Date): number | undefined {
  return schoolYearOfWeek(week) === schoolYearOf(now) ? undefined : fridayOf(week).getUTCFullYear();
}
