/** True for a moment that was read; one that is damaged is an invalid date. */
export function isMoment(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}
