import {
  minutesWorked,
  WEEKDAYS,
  type DayHours,
  type WeekHours,
  type Weekday,
} from '@1eleve1stage/sdk/rules';

/** A row of the table of hours: days in a row that have the same ones. */
export interface HoursRow {
  days: Weekday[];
  /** Undefined when the days are off. */
  hours: DayHours | undefined;
}

/** The week of an offer, Monday to Friday, and Saturday when worked. */
export function hoursRows(schedule: WeekHours): HoursRow[] {
  const rows: HoursRow[] = [];
  for (const day of WEEKDAYS) {
    const hours = schedule[day];
    if (day === 'saturday' && !hours) continue;
    const last = rows.at(-1);
    if (last && sameHours(last.hours, hours)) last.days.push(day);
    else rows.push({ days: [day], hours });
  }
  return rows;
}

/** Minutes worked in the week, breaks not counted. */
export function weekMinutes(schedule: WeekHours, breakDescribed: boolean): number {
  let sum = 0;
  for (const day of WEEKDAYS) {
    const hours = schedule[day];
    if (hours) sum += minutesWorked(hours, breakDescribed);
  }
  return sum;
}

/** A day as it is read: two halves around a break, one half, or one stretch over noon. */
export type DayParts =
  | { kind: 'halves'; morning: Stretch | undefined; afternoon: Stretch | undefined }
  | { kind: 'through'; stretch: Stretch };

export interface Stretch {
  start: string;
  end: string;
}

/** Hours that end by 13:00 are a morning, hours that start from 12:00 an afternoon. Times compare as text. */
export function dayParts({ start, end, break: pause }: DayHours): DayParts {
  if (pause) {
    return { kind: 'halves', morning: { start, end: pause.start }, afternoon: { start: pause.end, end } };
  }
  if (end <= '13:00') return { kind: 'halves', morning: { start, end }, afternoon: undefined };
  if (start >= '12:00') return { kind: 'halves', morning: undefined, afternoon: { start, end } };
  return { kind: 'through', stretch: { start, end } };
}

function sameHours(one: DayHours | undefined, other: DayHours | undefined): boolean {
  return (
    one?.start === other?.start &&
    one?.end === other?.end &&
    one?.break?.start === other?.break?.start &&
    one?.break?.end === other?.break?.end
  );
}
