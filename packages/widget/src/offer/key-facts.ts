import { html, type TemplateResult } from 'lit';
import { byYear, monthsOf, sentence } from '@1eleve1stage/sdk/rules';
import { weekInWords } from '../view/weeks.js';
import { inFrench } from '../words/in-french.js';
import { withRaisedOrdinals } from '../words/ordinals.js';
import { icon, pinPath } from '../kit/icons.js';
import { calendarPath, capPath, seatsPath } from './fact-icons.js';
import type { OfferSectionView } from './offer-section.js';

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

/** One week in words, or how many there are to choose from and in which months, of each school year. */
function whenInWords({ toCome, texts, words, now }: OfferSectionView): string {
  const [first, other] = toCome;
  if (!first) return '';
  if (!other) return sentence(weekInWords(first, texts));
  return words.choice(toCome.length, words.months(byYear(toCome, now).map(monthsOf)));
}

function keyFact(path: string, name: string, value: unknown): TemplateResult {
  return html`<div>
    ${icon(path)}
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
