/** School levels that do an observation internship, youngest first. */
export const GRADES = ['quatrieme', 'troisieme', 'seconde'] as const;

/** A school level: 4e and 3e are at collège, 2de at lycée général et technologique. */
export type GradeName = (typeof GRADES)[number];

/** Collège and lycée follow different calendars, so one offer never serves both. */
export function isLyceeGrade(grade: GradeName): boolean {
  return grade === 'seconde';
}

/** Weeks one internship of a grade may last at most. */
export function mostWeeks(grade: GradeName): 1 | 2 {
  return isLyceeGrade(grade) ? 2 : 1;
}
