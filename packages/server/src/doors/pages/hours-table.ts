import type { DayHours, Offer } from '@1eleve1stage/sdk/contract';
import { minutesOfWeek, rowsOfWeek, sentence, spansOfDay } from '@1eleve1stage/sdk/rules';
import { html, type Html } from './html.js';
import type { Texts } from './texts/index.js';

type Hours = NonNullable<Offer['schedule']>;

/** The hours of an offer's week, days in a row that have the same ones on one line. */
export function hoursTable({ hours: texts }: Texts, schedule: Hours, hasLunchBreak: boolean): Html {
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
            <th scope="row">${sentence(days.map((day) => texts.words.days[day]).join(', '))}</th>
            <td>${hours ? spansInWords(hours, texts) : texts.off}</td>
          </tr>`,
      )}
      <tr>
        <th scope="row">${texts.total}</th>
        <td>${texts.weekTotal(texts.words.length(minutesOfWeek(schedule, hasLunchBreak)))}</td>
      </tr>
    </tbody>
  </table>`;
}

function spansInWords(hours: DayHours, { words, and }: Texts['hours']): Html[] {
  return spansOfDay(hours).map(
    ({ start, end }, index) =>
      html`${index > 0 && and}<span class="hours__span">${words.span(start, end)}</span>`,
  );
}
