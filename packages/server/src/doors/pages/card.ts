import { weeksToShow, type FoundOffer, type OfferSummary, type Week } from '@1eleve1stage/sdk/contract';
import { foldName } from '../../core/accounts/rules/own-names.js';
import { html, type Html } from './html.js';
import { icon, type IconName, sectorIcon } from './icons.js';
import { inFrench, quoting } from './texts/in-french.js';
import type { Texts } from './texts/index.js';

/** The scene that a card depends on, beside its offer. */
export interface CardScene {
  /** Where its link leads, for an offer. */
  href: (offer: FoundOffer) => string;
  /** Weeks that were asked for. */
  weeks: readonly Week[];
  /** School year that was asked for. */
  year?: number | undefined;
  /** Whether access in a wheelchair was. */
  wheelchair?: boolean | undefined;
  now: Date;
  texts: Texts;
  /** Heading level. */
  level: 2 | 3;
  /** Where its link opens: beside the page, from a frame. */
  target?: string;
}

/** Most badges a card shows. */
const BADGES = 2;

/** Who offers it, and in which sector. */
export function byLine(texts: Texts, { employer, sector }: Pick<OfferSummary, 'employer' | 'sector'>): Html {
  return html`${inFrench(texts, employer.name)} · ${texts.words.sectors[sector.code]}`;
}

/** Says on a line more who publishes an offer, where that is not the employer itself: anybody may relay one under any name. */
export function relayLine(
  texts: Texts,
  { publisher, employer }: Pick<OfferSummary, 'publisher' | 'employer'>,
): Html | false {
  if (foldName(publisher.name) === foldName(employer.name)) return false;
  return html`<br /><span class="small muted"
      >${quoting(texts, texts.offer.relayed(publisher.name, employer.name), publisher.name, employer.name)}</span
    >`;
}

/** An offer in a list: what a pupil chooses by. */
export function offerCard(offer: FoundOffer, scene: CardScene): Html {
  const link = html`<a
    href="${scene.href(offer)}"
    ${scene.target !== undefined && html`target="${scene.target}" rel="noopener"`}
    >${inFrench(scene.texts, offer.title)}</a
  >`;
  const title =
    scene.level === 2 ? html`<h2 class="h3 card__t">${link}</h2>` : html`<h3 class="h3 card__t">${link}</h3>`;
  const badges = badgesOf(scene.texts, offer, scene).slice(0, BADGES);
  return html`<article class="card">
    <div class="card__head">
      <span class="picto">${sectorIcon(offer.sector.code)}</span>
      <div>
        ${title}
        <p class="card__by">${byLine(scene.texts, offer)}</p>
        ${badges.length > 0 && html`<p class="badges">${badges.map(toBadge)}</p>`}
      </div>
    </div>
    <ul class="facts">
      <li>
        ${icon('pin')}
        <span
          >${inFrench(scene.texts, offer.location.city)}${offer.distanceKm !== undefined && html`, <span class="nb">${scene.texts.offer.away(offer.distanceKm)}</span>`}</span
        >
      </li>
      <li>${icon('calendar')} ${whenLine(offer.weeks, scene)}</li>
      <li>${icon('seats')} <span>${seatsLine(scene.texts, offer)}</span></li>
    </ul>
  </article>`;
}

function whenLine(offered: readonly Week[], scene: CardScene): Html {
  const { weeks: texts } = scene.texts;
  const { first, others } = weeksToShow(offered, scene, scene.now);
  if (!first) return html`<span>${texts.past}</span>`;
  const [other] = others;
  const or = other && others.length === 1 ? texts.or(texts.yearless(other)) : texts.orOthers(others.length);
  return html`<span>${texts.line(first)} ${other && html`<em>${or}</em>`}</span>`;
}

/** Seats in words, and what repeats them: drawn seats, unless there are too many to count at a glance. */
export function seatsLine({ words, offer }: Texts, { seats: { remaining, total } }: OfferSummary): Html {
  const pips = Array.from(
    { length: total <= 6 ? total : 0 },
    (_, index) => html`<span class="pip${index < remaining ? ' pip--free' : ''}"></span>`,
  );
  return html`${words.seats(remaining)} ${offer.ofSeats(total)}
  ${pips.length > 0 && html`<span class="pips" aria-hidden="true">${pips}</span>`}`;
}

interface Badge {
  icon: IconName;
  text: string;
  tone?: 'you' | 'last';
}

/** Badges, most telling first; none that all offers have that are shown. */
export function badgesOf(
  { offer: { badges } }: Texts,
  offer: OfferSummary,
  asked: { wheelchair?: boolean | undefined } = {},
): Badge[] {
  const { reservedFor, seats, accessibility } = offer;
  const all: (Badge | false)[] = [
    reservedFor.rep && { icon: 'cap', text: badges.rep, tone: 'you' },
    reservedFor.qpv && { icon: 'cap', text: badges.qpv, tone: 'you' },
    reservedFor.schools && { icon: 'cap', text: badges.schools, tone: 'you' },
    seats.remaining === 1 && seats.total > 1 && { icon: 'flag', text: badges.last, tone: 'last' },
    accessibility.wheelchair && !asked.wheelchair && { icon: 'wheelchair', text: badges.wheelchair },
  ];
  return all.filter((badge) => badge !== false);
}

export function toBadge({ icon: name, text, tone }: Badge): Html {
  return html`<span class="badge ${tone ? `badge--${tone}` : ''}">${icon(name)}${text}</span>`;
}
