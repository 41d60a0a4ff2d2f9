import { html, type TemplateResult } from 'lit';
import { inFrench } from '../words/in-french.js';
import { raised } from '../words/raised.js';
import { icon, pinPath } from '../kit/icons.js';
import { calendarPath, capPath, seatsPath } from '../kit/answer-icons.js';
import type { OfferScene } from './offer-scene.js';
import { whenInWords } from './when.js';

/** When, where, how many seats, for whom: the four answers looked for first. */
export function keys(scene: OfferScene): TemplateResult {
  const { offer, texts, words } = scene;
  const { location, distanceKm, seats, grades } = offer;
  const away = distanceKm === undefined ? '' : html`, <span>${texts.results.away(distanceKm)}</span>`;
  const free = html`${texts.results.seats(seats.remaining)}
    <span>${texts.results.ofSeats(seats.total)}</span>`;
  const pupils = words.pupils(grades.map((grade) => texts.common.grades[grade]));
  return html`<dl class="keys">
    ${key(calendarPath, words.when, raised(whenInWords(scene)))}
    ${key(pinPath, words.where, html`${inFrench(location.city)}${away}`)} ${key(seatsPath, words.seats, free)}
    ${key(capPath, words.who, raised(pupils))}
  </dl>`;
}

function key(path: string, name: string, value: unknown): TemplateResult {
  return html`<div>
    ${icon(path)}
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
