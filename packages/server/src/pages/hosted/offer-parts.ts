import type { Grade } from '@1eleve1stage/sdk/contract';
import { counted, sentence } from '@1eleve1stage/sdk/rules';
import { weekInFrench } from '../../rules/french-dates.js';
import { html, type Html } from '../html.js';
import { seatsLine, weeksToCome } from './card.js';
import { hoursTable } from './hours-table.js';
import { icon, type IconName } from './icons.js';
import type { OfferView } from './offer-view.js';
import { prose } from './prose.js';
import { gradeName } from './search-form.js';

/** What to know first: when, where, how many, for whom. */
export function keyFacts({ offer, now }: OfferView): Html {
  const weeks = weeksToCome(offer.weeks, now);
  const [first] = weeks;
  const when =
    first === undefined
      ? 'Semaines passées'
      : weeks.length === 1
        ? sentence(weekInFrench(first))
        : `${weeks.length} semaines au choix`;
  return html`<dl class="keys">
    ${keyFact('calendar', 'Quand', when)}
    ${keyFact('pin', 'Où', html`${offer.location.city} <span>(${offer.location.department})</span>`)}
    ${keyFact('seats', 'Places', seatsLine(offer))} ${keyFact('cap', 'Pour qui', whoInWords(offer.grades))}
  </dl>`;
}

function keyFact(name: IconName, label: string, value: Html | string): Html {
  return html`<div>
    ${icon(name)}
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function whoInWords(grades: readonly Grade[]): Html {
  return html`Élèves de ${grades.map((grade, index) => html`${index > 0 && ' et de '}${gradeName(grade)}`)}`;
}

/** All that the publisher says, in the order of the questions one asks oneself. */
export function offerParts(view: OfferView): Html {
  const { offer, now } = view;
  const { employer, schedule, lunchBreak } = offer;
  const weeks = weeksToCome(offer.weeks, now);
  return html`${part('Ce que tu vas voir et faire', prose(offer.description))}
  ${part(
    'Qui t’accueille',
    html`${prose(employer.description ?? `${employer.name}.`)}
      <p class="muted">${employer.isPublic ? 'Service public.' : 'Entreprise ou association.'}</p>
      ${employer.website && outsideLink(employer.website, 'Voir son site')}`,
  )}
  ${
    weeks.length > 0 &&
    part(
      weeks.length === 1 ? 'Ta semaine' : 'Les semaines au choix',
      html`<ul class="ticks">
        ${weeks.map((week) => html`<li>${icon('calendar')}<span>${sentence(weekInFrench(week))}</span></li>`)}
      </ul>`,
    )
  }
  ${
    (schedule ?? lunchBreak) &&
    part(
      'Horaires et repas',
      html`${schedule && hoursTable(schedule, lunchBreak !== undefined)}
      ${
        lunchBreak &&
        html`<ul class="plain">
          <li>${icon('meal')}<span>${lunchBreak}</span></li>
        </ul>`
      }`,
    )
  }
  ${part('Y aller', whereTo(view))} ${part('Accès et conditions', conditions(view))}`;
}

function part(title: string, body: Html): Html {
  return html`<section class="part">
    <h2 class="h2">${title}</h2>
    ${body}
  </section>`;
}

function outsideLink(address: string, words: string): Html {
  return html`<p>
    <a href="${address}" target="_blank" rel="noopener noreferrer nofollow"
      >${words} <span class="opt">(nouvel onglet)</span></a
    >
  </p>`;
}

function whereTo({ offer: { location } }: OfferView): Html {
  const { street, postcode, city, latitude, longitude, isApproximate } = location;
  const address = [street, `${postcode} ${city}`].filter(Boolean).join(', ');
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`;
  return html`<p>${address}</p>
    ${isApproximate ? html`<p class="small muted">L’adresse exacte te sera donnée par la structure.</p>` : outsideLink(map, 'Voir sur une carte')}`;
}

function conditions({ offer: { accessibility, workingConditions } }: OfferView): Html {
  const wheelchair = accessibility.wheelchair
    ? 'Accessible en fauteuil roulant'
    : 'L’accès en fauteuil roulant n’est pas indiqué';
  return html`<ul class="plain">
      <li>${icon('wheelchair')}<span>${wheelchair}</span></li>
    </ul>
    ${accessibility.note && prose(accessibility.note)} ${workingConditions && prose(workingConditions)}
    <p class="small muted">
      Un besoin particulier ? Tu pourras le dire dans ta candidature, ou ton établissement peut appeler la
      structure.
    </p>`;
}

/** Seats and weeks, in one line. */
export function inShort({ offer, now }: OfferView): string {
  const weeks = weeksToCome(offer.weeks, now);
  const seats = counted(offer.seats.remaining, 'place libre', 'places libres');
  return `${seats}, ${weeks.length > 1 ? `${weeks.length} semaines au choix` : 'une semaine'}`;
}
