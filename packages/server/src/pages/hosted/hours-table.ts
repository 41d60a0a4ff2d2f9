import type { Offer } from '@1eleve1stage/sdk/contract';
import { WEEKDAYS, minutesWorked, type DayHours, type Weekday } from '@1eleve1stage/sdk/contract';
import { sentence } from '@1eleve1stage/sdk/rules';
import { html, type Html } from '../html.js';
import type { Texts } from './texts/index.js';

type Hours = NonNullable<Offer['schedule']>;

/** The hours of an offer's week, days in a row that have the same ones on one line. */
export function hoursTable({ hours: texts }: Texts, schedule: Hours, hasLunchBreak: boolean): Html {
  const minutes = WEEKDAYS.reduce((sum, day) => {
    const hours = schedule[day];
    return hours ? sum + minutesWorked(hours, hasLunchBreak) : sum;
  }, 0);
  return html`<table class="hours">
    <caption class="vh">
      ${texts.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.day}</th>
        <th scope="col">${texts.hours}</th>
      </tr>
    </thead>
    <tbody>
      ${rowsOf(schedule).map(
        ({ days, hours }) =>
          html`<tr>
            <th scope="row">${sentence(days.map((day) => texts.days[day]).join(', '))}</th>
            <td>${hours ? dayInWords(hours).join(texts.and) : texts.off}</td>
          </tr>`,
      )}
      <tr>
        <th scope="row">${texts.total}</th>
        <td>${texts.weekTotal(duration(minutes))}</td>
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
  return hours ? dayInWords(hours).join() : '';
}

function dayInWords({ start, end, break: pause }: DayHours): string[] {
  const parts = pause ? [[start, pause.start] as const, [pause.end, end] as const] : [[start, end] as const];
  return parts.map(([from, to]) => `${time(from)} – ${time(to)}`);
}

function time(text: string): string {
  const [hours = '', minutes = ''] = text.split(':');
  return `${Number(hours)}h${minutes === '00' ? '' : minutes}`;
}

function duration(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}h${rest ? String(rest).padStart(2, '0') : ''}`;
}
