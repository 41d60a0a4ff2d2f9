import { dayInFrance, type Grade } from '@1eleve1stage/sdk/contract';

/** The age most pupils of a grade have or reach during its school year. */
const USUAL_AGE: Record<Grade, number> = { quatrieme: 14, troisieme: 15, seconde: 16 };

/** Years under and over the usual age of a grade: classes are skipped and taken again. */
const YOUNGER = 3;
const OLDER = 2;

/**
 * True when somebody born that day may be a pupil of the grade.
 *
 * @param birthDate a calendar day, `2012-03-14`
 */
export function isPlausibleBirthDate(birthDate: string, grade: Grade, now: Date): boolean {
  const age = ageOn(birthDate, now);
  return age >= USUAL_AGE[grade] - YOUNGER && age <= USUAL_AGE[grade] + OLDER;
}

/** Age in whole years, on the day it is in France. */
export function ageOn(birthDate: string, now: Date): number {
  const [today, birth] = [dayInFrance(now), new Date(`${birthDate}T00:00:00Z`)];
  const years = today.getUTCFullYear() - birth.getUTCFullYear();
  return today.toISOString().slice(5) < birth.toISOString().slice(5) ? years - 1 : years;
}
