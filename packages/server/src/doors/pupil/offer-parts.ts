import { byYear, monthsOf, sentence, weeksToCome, type Grade, type Week } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../pages/html.js';
import { seatsLine } from '../pages/card.js';
import { hoursTable } from '../pages/hours-table.js';
import { icon, type IconName } from '../pages/icons.js';
import type { OfferView } from './offer-view.js';
import { prose } from './prose.js';
import { gradeName } from '../pages/search-form.js';
import { inFrench } from '../pages/texts/in-french.js';
import { textsOf, type Texts } from '../pages/texts/index.js';

/** Facts to know first: when, where, how many, for whom. */
export function keyFacts({ offer, params, now }: OfferView): Html {
  const texts = textsOf(params);
  const weeks = weeksToCome(offer.weeks, now);
  const [first] = weeks;
  const when =
    first === undefined
      ? texts.weeks.past
      : weeks.length === 1
        ? texts.weeks.line(first)
        : weeksInShort(texts, weeks, now);
  return html`<dl class="keys">
    ${keyFact('calendar', texts.offer.when, when)}
    ${keyFact('pin', texts.offer.where, html`${inFrench(texts, offer.location.city)} <span>(${offer.location.department})</span>`)}
    ${keyFact('seats', texts.offer.seats, seatsLine(texts, offer))}
    ${keyFact('cap', texts.offer.who, whoInWords(texts, offer.grades))}
  </dl>`;
}

function keyFact(name: IconName, label: string, value: Html | string): Html {
  return html`<div>
    <dt>${icon(name)}${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function whoInWords(texts: Texts, grades: readonly Grade[]): Html {
  const { before, between, after } = texts.offer.pupils;
  const names = grades.map((grade, index) => html`${index > 0 && between}${gradeName(texts, grade)}`);
  return html`${before}${names}${after}`;
}

/** All that the publisher says, in the order of the questions one asks oneself. */
export function offerParts(view: OfferView): Html {
  const { offer, params, now } = view;
  const all = textsOf(params);
  const { offer: texts, weeks: weekTexts } = all;
  const written = (text: string): Html => prose(text, all);
  const { employer, schedule, lunchBreak } = offer;
  const weeks = weeksToCome(offer.weeks, now);
  return html`${part(texts.what, written(offer.description))}
  ${part(
    texts.host,
    html`${written(employer.description ?? `${employer.name}.`)}
      <p class="muted">${employer.isPublic ? texts.publicHost : texts.privateHost}</p>
      ${employer.website && outsideLink(all, employer.website, texts.site)}`,
  )}
  ${
    weeks.length > 0 &&
    part(
      weeks.length === 1 ? texts.week : texts.weeks,
      html`${byYear(weeks, now).map(
        ({ schoolYear, isPresent, weeks: ofYear }) =>
          html`${!isPresent && html`<h3 class="label">${sentence(weekTexts.inYear(schoolYear))}</h3>`}
            <ul class="ticks">
              ${ofYear.map((week) => html`<li>${icon('calendar')}<span>${weekTexts.line(week)}</span></li>`)}
            </ul>`,
      )}`,
    )
  }
  ${
    (schedule ?? lunchBreak) &&
    part(
      texts.hours,
      html`${schedule && hoursTable(all, schedule, lunchBreak !== undefined)}
      ${
        lunchBreak &&
        html`<ul class="plain">
          <li>${icon('meal')}<span>${inFrench(all, lunchBreak)}</span></li>
        </ul>`
      }`,
    )
  }
  ${part(texts.go, whereTo(view))} ${part(texts.conditions, conditions(view))}`;
}

function part(title: string, body: Html): Html {
  return html`<section class="part">
    <h2 class="h2">${title}</h2>
    ${body}
  </section>`;
}

function outsideLink({ page }: Texts, address: string, words: string): Html {
  return html`<p>
    <a href="${address}" target="_blank" rel="noopener noreferrer nofollow"
      >${words} <span class="opt">${page.newTab}</span></a
    >
  </p>`;
}

function whereTo({ offer: { location }, params }: OfferView): Html {
  const texts = textsOf(params);
  const { street, postcode, city, latitude, longitude, isApproximate } = location;
  const address = [street, `${postcode} ${city}`].filter(Boolean).join(', ');
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`;
  return html`<p>${inFrench(texts, address)}</p>
    ${isApproximate ? html`<p class="small muted">${texts.offer.approximate}</p>` : outsideLink(texts, map, texts.offer.map)}`;
}

function conditions({ offer: { accessibility, workingConditions }, params }: OfferView): Html {
  const all = textsOf(params);
  const { offer: texts } = all;
  const wheelchair = accessibility.wheelchair ? texts.wheelchair : texts.noWheelchair;
  return html`<ul class="plain">
      <li>${icon('wheelchair')}<span>${wheelchair}</span></li>
    </ul>
    ${accessibility.note && prose(accessibility.note, all)}
    ${workingConditions && prose(workingConditions, all)}
    <p class="small muted">${texts.needs}</p>`;
}

/** How many weeks there are to choose from, and in which months. */
export function weeksInShort({ weeks: texts }: Texts, weeks: readonly Week[], now: Date): string {
  return `${texts.choice(weeks.length)}, ${texts.months(byYear(weeks, now).map(monthsOf))}`;
}

/** Seats and weeks, in one line. */
export function inShort({ offer, params, now }: OfferView): string {
  const texts = textsOf(params);
  const weeks = weeksToCome(offer.weeks, now);
  const seats = texts.words.seats(offer.seats.remaining);
  return `${seats}, ${weeks.length > 1 ? weeksInShort(texts, weeks, now) : weeks.map(texts.weeks.long).join('')}`;
}
