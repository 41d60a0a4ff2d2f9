/** Days a link is known: past the internship of the school year after. */
const DAYS = 730;

/**
 * When a link given now is over. What it shows ends before, with the data of its application, and what it allows with
 * the status: a link outlives both, so that it says what became of the application instead of nothing.
 */
export function endOfLink(now: Date): Date {
  return new Date(now.getTime() + DAYS * 86_400_000);
}
