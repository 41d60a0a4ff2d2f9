import { addWeeks, dayInFrance, mondayOf, weekOf } from '@1eleve1stage/sdk/contract';
import type { Pausing } from '../../../ports/index.js';
import { midnightInFrance } from '../../base/hours-in-france.js';

/** Weeks that a month's applications are spread over: a month has four, and two or three days. */
const WEEKS = 4;

/** Applications of a week that are enough, of those that are wished a month. */
export function weeklyShare(monthlyCap: number): number {
  return Math.ceil(monthlyCap / WEEKS);
}

/** When the week and the month of a moment begin and end, in France. */
export function periodsOf(now: Date): Record<'week' | 'month', { begins: Date; ends: Date }> {
  const week = weekOf(dayInFrance(now));
  const firstOf = (later: number): Date => {
    const day = dayInFrance(now);
    return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later, 1));
  };
  const begun = (day: Date): Date => new Date(midnightInFrance(day));
  return {
    week: { begins: begun(mondayOf(week)), ends: begun(mondayOf(addWeeks(week, 1))) },
    month: { begins: begun(firstOf(0)), ends: begun(firstOf(1)) },
  };
}

/** The pause that applications of this week and this month ask for; undefined while they are not enough. */
export function pauseFor(
  monthlyCap: number,
  { week, month }: { week: number; month: number },
  now: Date,
): Required<Pausing> | undefined {
  const periods = periodsOf(now);
  const enough: Required<Pausing>[] = [];
  if (week >= weeklyShare(monthlyCap)) enough.push({ until: periods.week.ends, enoughFor: 'week' });
  if (month >= monthlyCap) enough.push({ until: periods.month.ends, enoughFor: 'month' });
  return enough.toSorted((one, other) => other.until.getTime() - one.until.getTime())[0];
}
