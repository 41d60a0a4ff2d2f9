import { HOUR_LIMITS, HOURS_BEFORE_BREAK } from './hour-limits.js';

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

const HOUR = 60;
/** Length assumed for a break that is only described in words. */
const DESCRIBED_BREAK = HOUR;

/** A fault of a schedule, and of which day; no day means the week as a whole. */
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
 * Checks a schedule against {@link HOUR_LIMITS}.
 *
 * @param breakDescribed true when the offer describes its lunch break in words: a long day without
 *   fixed break hours is then read as having one of an hour
 */
export function checkHours(schedule: WeekHours, breakDescribed: boolean): HourProblem[] {
  const problems: HourProblem[] = [];
  let week = 0;
  for (const day of WEEKDAYS) {
    const hours = schedule[day];
    if (!hours) continue;
    problems.push(...checkDay(hours, breakDescribed).map((code) => ({ day, code })));
    week += minutesWorked(hours, breakDescribed);
  }
  WEEKDAYS.forEach((day, index) => {
    const today = schedule[day];
    const next = schedule[WEEKDAYS[index + 1] ?? 'monday'];
    // Sunday is off, so the rest after Saturday is never short.
    if (!today || !next || day === 'saturday') return;
    const rest = 24 * HOUR - minutes(today.end) + minutes(next.start);
    if (rest < HOUR_LIMITS.dailyRest) problems.push({ day, code: 'rest_too_short' });
  });
  if (week > HOUR_LIMITS.week) problems.push({ code: 'week_too_long' });
  if (longestRest(schedule) < HOUR_LIMITS.daysOff) problems.push({ code: 'days_off_missing' });
  return problems;
}

/** Days off in a row, Sunday always among them; the week after begins like this one. */
function longestRest(schedule: WeekHours): number {
  let [longest, current] = [0, 0];
  for (const day of [...WEEKDAYS, undefined, ...WEEKDAYS]) {
    current = day && schedule[day] ? 0 : current + 1;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** Minutes worked in a day, its break not counted. */
export function minutesWorked(day: DayHours, breakDescribed: boolean): number {
  const present = minutes(day.end) - minutes(day.start);
  if (day.break) return present - (minutes(day.break.end) - minutes(day.break.start));
  return breakDescribed && present >= HOURS_BEFORE_BREAK ? present - DESCRIBED_BREAK : present;
}

function checkDay(day: DayHours, breakDescribed: boolean): HourProblem['code'][] {
  const [start, end] = [minutes(day.start), minutes(day.end)];
  if (end <= start) return ['ends_before_start'];
  const codes: HourProblem['code'][] = [];
  if (start < HOUR_LIMITS.earliest) codes.push('too_early');
  if (end > HOUR_LIMITS.latest) codes.push('too_late');
  if (minutesWorked(day, breakDescribed) > HOUR_LIMITS.day) codes.push('day_too_long');
  if (day.break) {
    const [from, to] = [minutes(day.break.start), minutes(day.break.end)];
    if (from < start || to > end || to <= from) codes.push('break_outside_day');
    else if (isBreakMissing([start, from], [to, end])) codes.push('break_missing');
  } else if (end - start >= HOURS_BEFORE_BREAK && !breakDescribed) codes.push('break_missing');
  return codes;
}

/** True when presence reaches the limit with no break of the length that is due by then. */
function isBreakMissing([start, from]: [number, number], [to, end]: [number, number]): boolean {
  if (to - from < HOUR_LIMITS.breakLength) return end - start >= HOURS_BEFORE_BREAK;
  return Math.max(from - start, end - to) > HOURS_BEFORE_BREAK;
}

/** @param time `HH:MM`; read digit by digit, for an offer has twenty of them */
function minutes(time: string): number {
  return (digit(time, 0) * 10 + digit(time, 1)) * HOUR + digit(time, 3) * 10 + digit(time, 4);
}

function digit(time: string, position: number): number {
  return time.charCodeAt(position) - ZERO;
}

const ZERO = '0'.charCodeAt(0);
