import { withFirmSpaces } from '../view/typography.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Schedule } from '@1eleve1stage/sdk/contract';
import { sentence } from '@1eleve1stage/sdk/rules';
import { fact } from './offer-facts.js';
import { inFrench } from '../words/in-french.js';
import type { OfferTexts } from '../words/offer.js';
import { dayParts, hoursRows, weekMinutes, type HoursRow, type Stretch } from '../view/hours.js';
import { mealPath } from './offer-icons.js';
import { part } from './part.js';
import type { WholeScene } from './offer-scene.js';

/** Hours of the week as a table, and lunch; nothing when the offer says neither. */
export function hoursAndLunch({ whole, words }: WholeScene): TemplateResult | typeof nothing {
  const { schedule, lunchBreak } = whole;
  if (!schedule && !lunchBreak) return nothing;
  const table = schedule && hoursTable(schedule, lunchBreak !== undefined, words);
  const lunch =
    lunchBreak &&
    html`<ul class="facts">
      ${fact(mealPath, inFrench(withFirmSpaces(lunchBreak)))}
    </ul>`;
  return part(words.hours, html`${table}${lunch}`);
}

function hoursTable(schedule: Schedule, isBreakDescribed: boolean, words: OfferTexts): TemplateResult {
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
      ${hoursRows(schedule).map((row) => hoursRow(row, words))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${words.total}</th>
        <td colspan="2">${words.weekTotal(duration(weekMinutes(schedule, isBreakDescribed), words))}</td>
      </tr>
    </tfoot>
  </table>`;
}

function hoursRow({ days, hours }: HoursRow, words: OfferTexts): TemplateResult {
  const name = sentence(days.map((day) => words.days[day]).join(', '));
  const parts = hours && dayParts(hours);
  if (parts?.kind !== 'halves') {
    return html`<tr>
      <th scope="row">${name}</th>
      <td colspan="2">${stretch(parts?.stretch, words)}</td>
    </tr>`;
  }
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${stretch(parts.morning, words)}</td>
    <td>${stretch(parts.afternoon, words)}</td>
  </tr>`;
}

function stretch(hours: Stretch | undefined, words: OfferTexts): string {
  return hours ? words.fromTo(time(hours.start, words), time(hours.end, words)) : words.off;
}

function time(clock: string, words: OfferTexts): string {
  return words.hour(Number(clock.slice(0, 2)), Number(clock.slice(3)));
}

function duration(minutes: number, words: OfferTexts): string {
  return words.hour(Math.floor(minutes / 60), minutes % 60);
}
