import { checkHours, HOUR_LIMITS, minutesWorked, WEEKDAYS } from '@1eleve1stage/sdk/contract';
import type { DayHours, HourProblem, Weekday, WeekHours } from '@1eleve1stage/sdk/rules';

/** A week whose days are being mended. */
type Week = { -readonly [Day in Weekday]?: DayHours | undefined };

/** A mend of one fault leads to another at most so often: each makes days shorter, or takes one away. */
const MOST = 200;

/** The minute that times are rounded to: nobody begins at 8:58. */
const ROUND = 5;

/**
 * Hours that the law allows, as near as may be to those that were meant: days begin and end within the limits, with the
 * break that is due, shorter where they are too long; of a week that is too long, the last days are shorter; a day that
 * nothing is left of is off.
 *
 * @param isBreakDescribed true when the offer describes its lunch break in words, as for `checkHours`
 */
export function mendHours(schedule: WeekHours, isBreakDescribed: boolean): WeekHours {
  const week: Week = structuredClone(schedule);
  for (let mends = 0; mends < MOST; mends += 1) {
    const [problem] = checkHours(week, isBreakDescribed);
    if (!problem) break;
    mend(week, problem, isBreakDescribed);
  }
  return week;
}

function mend(week: Week, { code, day }: HourProblem, isBreakDescribed: boolean): void {
  const hours = day && week[day];
  if (day && hours) return mendDay(week, day, hours, { code, isBreakDescribed });
  if (code === 'days_off_missing') delete week.saturday;
  else shortenLastDay(week, isBreakDescribed);
}

function mendDay(
  week: Week,
  day: Weekday,
  hours: DayHours,
  { code, isBreakDescribed }: Pick<HourProblem, 'code'> & { isBreakDescribed: boolean },
): void {
  const [start, end] = [toMinutes(hours.start), toMinutes(hours.end)];
  if (code === 'ends_before_start')
    set(week, day, { ...withoutBreak(hours), start: hours.end, end: hours.start });
  else if (code === 'too_early') set(week, day, { ...hours, start: toTime(HOUR_LIMITS.earliest) });
  else if (code === 'too_late') set(week, day, { ...hours, end: toTime(HOUR_LIMITS.latest) });
  else if (code === 'day_too_long') {
    const excess = minutesWorked(hours, isBreakDescribed) - HOUR_LIMITS.day;
    set(week, day, { ...hours, end: toTime(end - excess) });
  } else if (code === 'break_outside_day') set(week, day, withoutBreak(hours));
  else if (code === 'break_missing') set(week, day, { ...hours, break: middleOf(start, end, hours) });
  else if (code === 'rest_too_short') {
    const next = WEEKDAYS[WEEKDAYS.indexOf(day) + 1];
    const following = next && week[next];
    const earliest = toTime(end + HOUR_LIMITS.dailyRest - 24 * 60);
    if (following) set(week, next, { ...following, start: earliest });
  }
}

/** A break in the middle of a day, as long as was meant and as is due. */
function middleOf(start: number, end: number, { break: meant }: DayHours): { start: string; end: string } {
  const wanted = meant ? toMinutes(meant.end) - toMinutes(meant.start) : 0;
  const length = Math.max(HOUR_LIMITS.breakLength, wanted);
  const from = Math.round((start + end - length) / 2 / ROUND) * ROUND;
  return { start: toTime(from), end: toTime(from + length) };
}

function shortenLastDay(week: Week, isBreakDescribed: boolean): void {
  const worked = (day: Weekday): number => {
    const hours = week[day];
    return hours ? minutesWorked(hours, isBreakDescribed) : 0;
  };
  const excess = WEEKDAYS.reduce((sum, day) => sum + worked(day), 0) - HOUR_LIMITS.week;
  const last = [...WEEKDAYS].reverse().find((day) => week[day]);
  const hours = last && week[last];
  if (hours) set(week, last, { ...hours, end: toTime(toMinutes(hours.end) - excess) });
}

/** A day that would end before it begins is off. */
function set(week: Week, day: Weekday, hours: DayHours): void {
  if (toMinutes(hours.end) > toMinutes(hours.start)) week[day] = hours;
  else delete week[day];
}

function withoutBreak({ start, end }: DayHours): DayHours {
  return { start, end };
}

function toMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function toTime(minutes: number): string {
  const within = Math.max(0, Math.min(minutes, 24 * 60 - 1));
  const digits = (number: number): string => String(number).padStart(2, '0');
  return `${digits(Math.floor(within / 60))}:${digits(within % 60)}`;
}
