import { isLyceeGrade, type Grade, type Week } from '@1eleve1stage/sdk/contract';

/**
 * True for a pupil who needs no other internship in these weeks: in 4e and 3e whoever has one, in 2de whoever has one
 * in one of them.
 *
 * @param taken weeks of the internships that the pupil has confirmed
 */
export function isPlaced(
  { grade, weeks }: { grade: Grade; weeks: readonly Week[] },
  taken: readonly Week[],
): boolean {
  return isLyceeGrade(grade) ? weeks.some((week) => taken.includes(week)) : taken.length > 0;
}
