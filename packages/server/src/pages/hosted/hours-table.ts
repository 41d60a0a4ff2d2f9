import type { Offer } from '@1eleve1stage/sdk/contract';
import { WEEKDAYS, minutesWorked, type DayHours, type Weekday } from '@1eleve1stage/sdk/contract';
import { sentence } from '@1eleve1stage/sdk/rules';
import { html, type Html } from '../html.js';

const DAYS: Record<Weekday, string> = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
};

type Hours = NonNullable<Offer['schedule']>;

/** The hours of an offer's week, days in a row that have the same ones on one line. */
export function hoursTable(schedule: Hours, hasLunchBreak: boolean): Html {
  const minutes = WEEKDAYS.reduce((sum, day) => {
    const hours = schedule[day];
    return hours ? sum + minutesWorked(hours, hasLunchBreak) : sum;
  }, 0);
  return html`<table class="hours">
    <caption class="vh">
      Horaires de la semaine
    </caption>
    <thead>
      <tr>
        <th scope="col">Jour</th>
        <th scope="col">Horaires</th>
      </tr>
    </thead>
    <tbody>
      ${rowsOf(schedule).map(
        ({ days, hours }) =>
          html`<tr>
            <th scope="row">${sentence(days.map((day) => DAYS[day]).join(', '))}</th>
            <td>${hours ? dayInWords(hours) : 'Libre'}</td>
          </tr>`,
      )}
      <tr>
        <th scope="row">Total</th>
        <td>${duration(minutes)} dans la semaine</td>
      </tr>
    </tbody>
  </table>`;
}

interface Row {
  days: Weekday[];
  hours: DayHours | undefined;
}

function rowsOf(schedule: Hours): Row[] {
  const rows: Row[] = [];
  for (const day of WEEKDAYS) {
    const hours = schedule[day];
    if (day === 'saturday' && !hours) continue;
    const last = rows.at(-1);
    if (last && inWords(last.hours) === inWords(hours)) last.days.push(day);
    else rows.push({ days: [day], hours });
  }
  return rows;
}

function inWords(hours: DayHours | undefined): string {
  return hours ? dayInWords(hours) : '';
}

function dayInWords({ start, end, break: pause }: DayHours): string {
  const parts = pause ? [[start, pause.start] as const, [pause.end, end] as const] : [[start, end] as const];
  return parts.map(([from, to]) => `${time(from)} – ${time(to)}`).join(' et ');
}

function time(text: string): string {
  const [hours = '', minutes = ''] = text.split(':');
  return `${Number(hours)}h${minutes === '00' ? '' : minutes}`;
}

function duration(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}h${rest ? String(rest).padStart(2, '0') : ''}`;
}
