import type { $brand } from 'zod/v4/core';

/** An ISO 8601 week, `2027-W24`: it stands for Monday to Friday. Weeks compare correctly as strings. */
export type IsoWeek = string & $brand<'Week'>;

const DAY = 86_400_000;

/** True for a week that exists: `2026-W53` does, `2027-W53` does not. */
export function isWeek(text: string): text is IsoWeek {
  if (!/^\d{4}-W\d{2}$/.test(text)) return false;
  const number = Number(text.slice(6));
  // Every year has 52 weeks; which ones have a 53rd takes a calendar to tell.
  if (number <= 52) return number >= 1;
  return number <= weeksInYear(Number(text.slice(0, 4)));
}

/** Number of ISO weeks of an ISO year: 52 or 53. */
export function weeksInYear(isoYear: number): 52 | 53 {
  // 28 December always falls in the last week of its ISO year.
  return Number(weekOf(new Date(Date.UTC(isoYear, 11, 28))).slice(6)) as 52 | 53;
}

/** The ISO week of a day, read in UTC. */
export function weekOf(day: Date): IsoWeek {
  const midnight = Math.floor(day.getTime() / DAY) * DAY;
  const weekday = (new Date(midnight).getUTCDay() + 6) % 7;
  // The Thursday decides the year of a week.
  const thursday = midnight + (3 - weekday) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const number = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}` as IsoWeek;
}
