import { addWeeks, dayInFrance, fridayOf, type Week } from '@1eleve1stage/sdk/contract';
import { midnightInFrance } from '../../base/hours-in-france.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Hour in France at which letters leave that the time alone causes: nobody is told at night. */
const LETTER_HOUR = 8;

/**
 * The last moment of the last day, when that many days are given from a moment on. Days are those of Paris; where the
 * last would be a Saturday or a Sunday, it is the Monday after.
 */
export function endAfter(now: Date, days: number): Date {
  const last = daysLater(dayInFrance(now), days);
  const working = daysLater(last, isWeekend(last) ? 1 + ((7 - last.getUTCDay()) % 7) : 0);
  return endOf(working);
}

/**
 * The last moment at which an answer is of use: the Friday before the weeks begin, and once that has passed, the
 * Friday on which they end. Weeks that are over leave today.
 */
export function lastUse(weeks: readonly Week[], now: Date): Date {
  const inOrder = weeks.toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const fridays = first && last ? [fridayOf(addWeeks(first, -1)), fridayOf(last)] : [];
  const today = dayInFrance(now);
  return endOf(fridays.find((friday) => friday >= today) ?? today);
}

/** The last moment of a day in Paris. */
function endOf(day: Date): Date {
  return new Date(midnightInFrance(daysLater(day, 1)) - 1);
}

/**
 * When it is said that a time will end: in the morning, so many days before its last, and on the Friday before where
 * that would be a Saturday or a Sunday.
 */
export function reminderBefore(end: Date, days: number): Date {
  const planned = daysLater(dayInFrance(end), -days);
  const working = daysLater(planned, isWeekend(planned) ? -(planned.getUTCDay() === 6 ? 1 : 2) : 0);
  return morningOf(working);
}

/** Mornings so many days after a moment, each. */
export function morningsAfter(moment: Date, days: readonly number[]): Date[] {
  return days.map((count) => morningOf(daysLater(dayInFrance(moment), count)));
}

/** When it is said that a time has ended: the morning after its last day. */
export function morningAfter(end: Date): Date {
  return morningOf(daysLater(dayInFrance(end), 1));
}

function morningOf(day: Date): Date {
  return new Date(midnightInFrance(day) + LETTER_HOUR * HOUR);
}

function daysLater(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY);
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() % 6 === 0;
}
