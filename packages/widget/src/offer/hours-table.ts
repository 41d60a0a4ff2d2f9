import { withFirmSpaces } from '../view/typography.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Schedule } from '@1eleve1stage/sdk/contract';
import { minutesOfWeek, rowsOfWeek, sentence, type HoursRow, type HoursSpan } from '@1eleve1stage/sdk/rules';
import { fact } from './offer-facts.js';
import { inFrench } from '../words/in-french.js';
import { dayParts } from '../view/hours.js';
import { mealPath } from './offer-icons.js';
import { part } from './part.js';
import type { OfferScene, WholeScene } from './offer-scene.js';

/** Hours of the week as a table, and lunch; nothing when the offer says neither. */
export function hoursAndLunch(scene: WholeScene): TemplateResult | typeof nothing {
  const { schedule, lunchBreak } = scene.whole;
  if (!schedule && !lunchBreak) return nothing;
  const table = schedule && hoursTable(schedule, scene);
  const lunch =
    lunchBreak &&
    html`<ul class="facts">
      ${fact(mealPath, inFrench(withFirmSpaces(lunchBreak)))}
    </ul>`;
  return part(scene.words.hours, html`${table}${lunch}`);
}

function hoursTable(schedule: Schedule, scene: WholeScene): TemplateResult {
  const { words, hourWords, whole } = scene;
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
      ${rowsOfWeek(schedule).map((row) => hoursRow(row, scene))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${words.total}</th>
        <td colspan="2">${words.weekTotal(hourWords.length(minutes))}</td>
      </tr>
    </tfoot>
  </table>`;
}

function hoursRow({ days, hours }: HoursRow, scene: OfferScene): TemplateResult {
  const name = sentence(days.map((day) => scene.hourWords.days[day]).join(', '));
  const parts = hours && dayParts(hours);
  if (parts?.kind !== 'halves') {
    return html`<tr>
      <th scope="row">${name}</th>
      <td colspan="2">${stretch(parts?.stretch, scene)}</td>
    </tr>`;
  }
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${stretch(parts.morning, scene)}</td>
    <td>${stretch(parts.afternoon, scene)}</td>
  </tr>`;
}

function stretch(hours: HoursSpan | undefined, { words, hourWords }: OfferScene): string {
  return hours ? hourWords.span(hours.start, hours.end) : words.off;
}
