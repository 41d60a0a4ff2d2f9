import { html, type TemplateResult } from 'lit';
import { inFrench } from '../words/in-french.js';
import { withRaisedOrdinals } from '../words/ordinals.js';
import { icon, pinPath } from '../kit/icons.js';
import { calendarPath, capPath, seatsPath } from '../kit/answer-icons.js';
import type { OfferSectionView } from './offer-section-view.js';
import { whenInWords } from './when-in-words.js';

/** When, where, how many seats, for whom: the four answers looked for first. */
export function keyFacts(view: OfferSectionView): TemplateResult {
  const { offer, texts, words } = view;
  const { location, distanceKm, seats, grades } = offer;
  const away = distanceKm === undefined ? '' : html`, <span>${texts.results.away(distanceKm)}</span>`;
  const free = html`${texts.results.seats(seats.remaining)}
    <span>${texts.results.ofSeats(seats.total)}</span>`;
  const pupils = words.pupils(grades.map((grade) => texts.common.grades[grade]));
  return html`<dl class="keys">
    ${keyFact(calendarPath, words.when, withRaisedOrdinals(whenInWords(view)))}
    ${keyFact(pinPath, words.where, html`${inFrench(location.city)}${away}`)}
    ${keyFact(seatsPath, words.seats, free)} ${keyFact(capPath, words.who, withRaisedOrdinals(pupils))}
  </dl>`;
}

function keyFact(path: string, name: string, value: unknown): TemplateResult {
  return html`<div>
    ${icon(path)}
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
