import * as z from 'zod/mini';

/** School levels that do an observation internship, youngest first. */
export const GRADES = ['quatrieme', 'troisieme', 'seconde'] as const;

/** A school level: 4e and 3e are at collège, 2de at lycée général et technologique. */
export const Grade = z.enum(GRADES);
export type Grade = z.infer<typeof Grade>;

/** Collège and lycée follow different calendars, so one offer never serves both. */
export function isLyceeGrade(grade: Grade): boolean {
  return grade === 'seconde';
}
