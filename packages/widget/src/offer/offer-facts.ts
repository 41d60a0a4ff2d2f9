import { html, nothing, type TemplateResult } from 'lit';
import { sentence, weeksToShow } from '@1eleve1stage/sdk/rules';
import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import { icon, pinPath } from '../kit/icons.js';
import { calendarPath, seatsPath } from './fact-icons.js';
import type { Texts } from '../words/catalogues.js';
import { inFrench } from '../words/in-french.js';
import { withRaisedOrdinals } from '../words/ordinals.js';
import type { Criteria } from '../state/criteria.js';
import { weekInWords } from '../view/weeks.js';

/** The criteria that cards tell of. */
export type SearchedFor = Pick<Criteria, 'weeks' | 'year' | 'wheelchair'>;

/** Over this number of seats the dots say nothing more than the words. */
const MOST_PIPS = 6;

/** Where, when and how many seats: the facts of a card. */
export function offerFacts(
  offer: FoundOffer,
  searched: SearchedFor,
  texts: Texts,
  now: Date,
): TemplateResult {
  return html`<ul class="facts">
    ${factLine(pinPath, placeAndDistance(offer, texts))}
    ${factLine(calendarPath, whenInWords(offer, searched, texts, now))}
    ${factLine(seatsPath, seatsInWords(offer, texts))}
  </ul>`;
}

/** A line with its pictogram. */
export function factLine(path: string, content: unknown): TemplateResult {
  return html`<li>${icon(path)}<span>${content}</span></li>`;
}

function placeAndDistance({ location, distanceKm }: FoundOffer, texts: Texts): unknown {
  const city = inFrench(location.city);
  if (distanceKm === undefined) return city;
  return html`${city}, <span class="nb">${texts.results.away(distanceKm)}</span>`;
}

function whenInWords(offer: FoundOffer, searched: SearchedFor, texts: Texts, now: Date): unknown {
  const { first, others } = weeksToShow(offer.weeks, searched, now);
  if (!first) return nothing;
  const [other] = others;
  const or =
    others.length > 1
      ? texts.results.orOthers(others.length)
      : other &&
        texts.results.or(
          weekInWords(other, texts, first.slice(0, 4) === other.slice(0, 4) ? 'yearless' : 'long'),
        );
  return html`${withRaisedOrdinals(sentence(weekInWords(first, texts)))}
  ${or ? html`<em>${withRaisedOrdinals(or)}</em>` : nothing}`;
}

function seatsInWords({ seats }: FoundOffer, texts: Texts): TemplateResult {
  const { remaining, total } = seats;
  return html`${texts.results.seats(remaining)}
  ${texts.results.ofSeats(total)}${total > MOST_PIPS ? nothing : pips(remaining, total)}`;
}

function pips(free: number, total: number): TemplateResult {
  return html`<span class="pips" aria-hidden="true"
    >${[...Array<undefined>(total)].map((_, seat) => html`<span class="pip ${seat < free ? 'pip--free' : ''}"></span>`)}</span
  >`;
}
