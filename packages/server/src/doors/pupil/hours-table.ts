import type { Offer } from '@1eleve1stage/sdk/contract';
import { WEEKDAYS, minutesWorked } from '@1eleve1stage/sdk/contract';
import { sentence } from '@1eleve1stage/sdk/rules';
import { rowsOfWeek, spansInWords } from '../../core/words/hours-in-words.js';
import { html, type Html } from '../pages/html.js';
import type { Texts } from '../pages/texts/index.js';

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
      ${rowsOfWeek(schedule).map(
        ({ days, hours }) =>
          html`<tr>
            <th scope="row">${sentence(days.map((day) => texts.days[day]).join(', '))}</th>
            <td>${hours ? spansInWords(hours).join(texts.and) : texts.off}</td>
          </tr>`,
      )}
      <tr>
        <th scope="row">${texts.total}</th>
        <td>${texts.weekTotal(duration(minutes))}</td>
      </tr>
    </tbody>
  </table>`;
}

function duration(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}h${rest ? String(rest).padStart(2, '0') : ''}`;
}
