import { withFirmSpaces } from '../view/typography.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Schedule } from '@1eleve1stage/sdk/contract';
import { minutesOfWeek, rowsOfWeek, sentence, type HoursRow, type HoursSpan } from '@1eleve1stage/sdk/rules';
import { factLine } from './offer-facts.js';
import { inFrench } from '../words/in-french.js';
import { dayParts } from '../view/hours.js';
import { titledSection, type OfferSectionView, type WholeOfferView } from './offer-section.js';

const mealPath =
  'M6.2 3v5.2a2.6 2.6 0 0 0 5.2 0V3M8.8 3v18M17.6 21v-7M17.6 14c-2 0-2.8-1.4-2.8-4.4 0-3.6 1-6 2.8-6.6Z';

/** Hours of the week as a table, and lunch; nothing when the offer says neither. */
export function hoursAndLunch(view: WholeOfferView): TemplateResult | typeof nothing {
  const { schedule, lunchBreak } = view.whole;
  if (!schedule && !lunchBreak) return nothing;
  const table = schedule && hoursTable(schedule, view);
  const lunch =
    lunchBreak &&
    html`<ul class="facts">
      ${factLine(mealPath, inFrench(withFirmSpaces(lunchBreak)))}
    </ul>`;
  return titledSection(view.words.hours, html`${table}${lunch}`);
}

function hoursTable(schedule: Schedule, view: WholeOfferView): TemplateResult {
  const { words, hourWords, whole } = view;
  const minutes = minutesOfWeek(schedule, whole.lunchBreak !== undefined);
  return html`<table class="hours">
    <caption class="vh">
      ${words.hoursCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.day}</th>
        <th scope="col">${words.morning}</th>
        <th scope="col">${words.afternoon}</th>
      </tr>
    </thead>
    <tbody>
      ${rowsOfWeek(schedule).map((row) => hoursRow(row, view))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${words.total}</th>
        <td colspan="2">${words.weekTotal(hourWords.length(minutes))}</td>
      </tr>
    </tfoot>
  </table>`;
}

function hoursRow({ days, hours }: HoursRow, view: OfferSectionView): TemplateResult {
  const name = sentence(days.map((day) => view.hourWords.days[day]).join(', '));
  const parts = hours && dayParts(hours);
  if (parts?.kind !== 'halves') {
    return html`<tr>
      <th scope="row">${name}</th>
      <td colspan="2">${stretch(parts?.stretch, view)}</td>
    </tr>`;
  }
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${stretch(parts.morning, view)}</td>
    <td>${stretch(parts.afternoon, view)}</td>
  </tr>`;
}

function stretch(hours: HoursSpan | undefined, { words, hourWords }: OfferSectionView): string {
  return hours ? hourWords.span(hours.start, hours.end) : words.off;
}
