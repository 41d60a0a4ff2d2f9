import { schoolYearOf, schoolYearOfWeek } from './school-year-of.js';
import type { IsoWeek } from './week-number.js';

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
