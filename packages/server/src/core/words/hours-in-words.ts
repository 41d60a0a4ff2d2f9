import type { Language } from '@1eleve1stage/sdk/contract';
import { WEEKDAYS, type DayHours, type Weekday, type WeekHours } from '@1eleve1stage/sdk/contract';

/** Days as people say them. */
export const WEEKDAY_NAMES: Record<Language, Record<Weekday, string>> = {
  fr: {
    monday: 'lundi',
    tuesday: 'mardi',
    wednesday: 'mercredi',
    thursday: 'jeudi',
    friday: 'vendredi',
    saturday: 'samedi',
  },
  en: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
  },
};

/** Before a value, after the days; and between two spans. */
const MARKS: Record<Language, { colon: string; and: string }> = {
  fr: { colon: ' : ', and: ' et ' },
  en: { colon: ': ', and: ' and ' },
};

/** Days in a row that have the same hours; without hours, they are off. */
interface HoursRow {
  days: Weekday[];
  hours: DayHours | undefined;
}

/** A week's days, those in a row with the same hours together; a Saturday that is off goes without saying. */
export function rowsOfWeek(schedule: WeekHours): HoursRow[] {
  const rows: HoursRow[] = [];
  for (const day of WEEKDAYS) {
    const hours = schedule[day];
    if (day === 'saturday' && !hours) continue;
    const last = rows.at(-1);
    if (last && inWords(last.hours) === inWords(hours)) last.days.push(day);
    else rows.push({ days: [day], hours });
  }
  return rows;
}

/** The spans of a day: `9h – 12h`, `13h30 – 17h`. */
export function spansInWords({ start, end, break: pause }: DayHours): string[] {
  const parts = pause ? [[start, pause.start] as const, [pause.end, end] as const] : [[start, end] as const];
  return parts.map(([from, to]) => `${time(from)} – ${time(to)}`);
}

/** The hours of a week, a line for each change: « lundi, mardi : 9h – 12h et 13h – 17h ». Days off are left out. */
export function hoursInWords(schedule: WeekHours, language: Language): string {
  const names = WEEKDAY_NAMES[language];
  const { colon, and } = MARKS[language];
  return rowsOfWeek(schedule)
    .flatMap(({ days, hours }) =>
      hours ? [days.map((day) => names[day]).join(', ') + colon + spansInWords(hours).join(and)] : [],
    )
    .join('\n');
}

function inWords(hours: DayHours | undefined): string {
  return hours ? spansInWords(hours).join() : '';
}

function time(text: string): string {
  const [hours = '', minutes = ''] = text.split(':');
  return `${Number(hours)}h${minutes === '00' ? '' : minutes}`;
}
