import type { GradeName } from './grades.js';

/** Days an offer may occupy. Sunday is always off. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Hours of one day, `HH:MM`. */
export interface DayHours {
  start: string;
  end: string;
  break?: { start: string; end: string } | undefined;
}

/** Hours of each day of a week; a day that is absent is off. */
export type WeekHours = { [Day in Weekday]?: DayHours | undefined };

/** Legal limits of a minor's working time, in minutes. Source: Code du travail, L3161-1 to L3164-2. */
interface HourLimits {
  week: number;
  day: number;
  dailyRest: number;
  earliest: number;
  latest: number;
}

const HOUR = 60;
const UNBROKEN_WORK = 4.5 * HOUR;
const SHORTEST_BREAK = 30;
/** Length assumed for a break that is only described in words. */
const DESCRIBED_BREAK = 60;

/**
 * The limits that apply at an age, in years: stricter under 15, and under 16.
 */
export function hourLimits(age: number): HourLimits {
  return {
    week: 35 * HOUR,
    day: age < 15 ? 6 * HOUR : 7 * HOUR,
    dailyRest: age < 16 ? 14 * HOUR : 12 * HOUR,
    earliest: 6 * HOUR,
    latest: age < 16 ? 20 * HOUR : 22 * HOUR,
  };
}

/** The age most pupils of a grade have or reach during its school year. */
export const USUAL_AGE: Record<GradeName, number> = { quatrieme: 14, troisieme: 15, seconde: 16 };

/** What is wrong with a schedule, and for which day; no day means the week as a whole. */
export interface HourProblem {
  day?: Weekday;
  code:
    | 'ends_before_start'
    | 'break_outside_day'
    | 'break_missing'
    | 'day_too_long'
    | 'too_early'
    | 'too_late'
    | 'rest_too_short'
    | 'week_too_long'
    | 'days_off_missing';
}

/**
 * Checks a schedule against the limits that apply at an age.
 *
 * @param breakDescribed true when the offer describes its lunch break in words: a long day without
 *   fixed break hours is then read as having one of an hour
 */
export function checkHours(schedule: WeekHours, age: number, breakDescribed: boolean): HourProblem[] {
  const limits = hourLimits(age);
  const problems: HourProblem[] = [];
  let week = 0;
  for (const day of WEEKDAYS) {
    const hours = schedule[day];
    if (!hours) continue;
    const codes = checkDay(hours, limits, breakDescribed);
    problems.push(...codes.map((code) => ({ day, code })));
    week += minutesWorked(hours, breakDescribed);
  }
  for (const [index, day] of WEEKDAYS.entries()) {
    const today = schedule[day];
    const next = schedule[WEEKDAYS[index + 1] ?? 'monday'];
    // Sunday is off, so the rest after Saturday is never short.
    if (!today || !next || day === 'saturday') continue;
    const rest = 24 * HOUR - minutes(today.end) + minutes(next.start);
    if (rest < limits.dailyRest) problems.push({ day, code: 'rest_too_short' });
  }
  if (week > limits.week) problems.push({ code: 'week_too_long' });
  if (schedule.saturday && schedule.monday) problems.push({ code: 'days_off_missing' });
  return problems;
}

/** Minutes worked in a day, its break not counted. */
export function minutesWorked(day: DayHours, breakDescribed: boolean): number {
  const present = minutes(day.end) - minutes(day.start);
  if (day.break) return present - (minutes(day.break.end) - minutes(day.break.start));
  return breakDescribed && present > UNBROKEN_WORK ? present - DESCRIBED_BREAK : present;
}

function checkDay(day: DayHours, limits: HourLimits, breakDescribed: boolean): HourProblem['code'][] {
  const [start, end] = [minutes(day.start), minutes(day.end)];
  if (end <= start) return ['ends_before_start'];
  const codes: HourProblem['code'][] = [];
  if (start < limits.earliest) codes.push('too_early');
  if (end > limits.latest) codes.push('too_late');
  if (minutesWorked(day, breakDescribed) > limits.day) codes.push('day_too_long');
  if (day.break) {
    const [from, to] = [minutes(day.break.start), minutes(day.break.end)];
    if (from < start || to > end || to <= from) codes.push('break_outside_day');
    else if (longestStretch(start, from, to, end) > UNBROKEN_WORK) codes.push('break_missing');
  } else if (end - start > UNBROKEN_WORK && !breakDescribed) codes.push('break_missing');
  return codes;
}

/** Longest stretch of work; a break under 30 minutes does not interrupt it. */
function longestStretch(start: number, from: number, to: number, end: number): number {
  return to - from < SHORTEST_BREAK ? end - start : Math.max(from - start, end - to);
}

/** @param time `HH:MM`; read digit by digit, for an offer has twenty of them */
function minutes(time: string): number {
  return (digit(time, 0) * 10 + digit(time, 1)) * HOUR + digit(time, 3) * 10 + digit(time, 4);
}

function digit(time: string, position: number): number {
  return time.charCodeAt(position) - ZERO;
}

const ZERO = '0'.charCodeAt(0);
