import { minutesWorked, WEEKDAYS, type DayHours, type Weekday, type WeekHours } from './check-hours.js';

/** Days in a row that have the same hours, as a line says them. */
export interface HoursRow {
  days: Weekday[];
  /** Undefined when the days are off. */
  hours: DayHours | undefined;
}

/** From one time of a day to another, `HH:MM`. */
export interface HoursSpan {
  start: string;
  end: string;
}

/** How a language says hours. A time is in one piece; a dash is read aloud by nobody, and ends lines even before a firm space. */
export interface HourWords {
  days: Readonly<Record<Weekday, string>>;
  /** A length of time, in minutes. */
  length: (minutes: number) => string;
  /** From one time of the day to another, `HH:MM`; a line may end before the second. */
  span: (start: string, end: string) => string;
}

/** A week's days, those in a row with the same hours together; a Saturday that is off goes without saying. */
export function rowsOfWeek(schedule: WeekHours): HoursRow[] {
  const rows: HoursRow[] = [];
  for (const day of WEEKDAYS) {
    const hours = schedule[day];
    if (day === 'saturday' && !hours) continue;
    const last = rows.at(-1);
    if (last && spell(last.hours) === spell(hours)) last.days.push(day);
    else rows.push({ days: [day], hours });
  }
  return rows;
}

/** A day's presence: one span, or two around its break. */
export function spansOfDay({ start, end, break: pause }: DayHours): HoursSpan[] {
  if (!pause) return [{ start, end }];
  return [
    { start, end: pause.start },
    { start: pause.end, end },
  ];
}

/** Minutes worked in a week, breaks not counted. */
export function minutesOfWeek(schedule: WeekHours, isBreakDescribed: boolean): number {
  let sum = 0;
  for (const day of WEEKDAYS) {
    const hours = schedule[day];
    if (hours) sum += minutesWorked(hours, isBreakDescribed);
  }
  return sum;
}

function spell(hours: DayHours | undefined): string {
  return hours
    ? spansOfDay(hours)
        .map(({ start, end }) => start + end)
        .join()
    : '';
}
