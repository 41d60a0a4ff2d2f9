import {
  badgesOf,
  CARD_BADGES,
  weeksToShow,
  type Badge,
  type FoundOffer,
  type OfferSummary,
  type Week,
} from '@1eleve1stage/sdk/contract';
import { foldName } from '../../core/accounts/rules/own-names.js';
import { onlyForAreas, type AreaNames } from './areas.js';
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
  /** Names of places that offers are kept for. */
  areas: AreaNames;
  /** Heading level. */
  level: 2 | 3;
  /** Where its link opens: beside the page, from a frame. */
  target?: string;
}

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
  const badges = badgesOf(offer, scene).slice(0, CARD_BADGES);
  return html`<article class="card">
    <div class="card__head">
      <span class="picto">${sectorIcon(offer.sector.code)}</span>
      <div>
        ${title}
        <p class="card__by">${byLine(scene.texts, offer)}</p>
        ${offerBadges(scene.texts, badges, offer, scene.areas)}
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

/** The pictogram of each badge, and its look where it has one of its own. */
const LOOKS: Record<Badge, readonly [picture: IconName, look?: string]> = {
  forRep: ['cap', 'badge--you'],
  forQpv: ['cap', 'badge--you'],
  forSchools: ['cap', 'badge--you'],
  lastSeat: ['flag', 'badge--last'],
  wheelchair: ['wheelchair'],
};

/** The badges of an offer; nothing at all when it has none. That it is for pupils of some places names these. */
export function offerBadges(
  { offer }: Texts,
  badges: readonly Badge[],
  { reservedFor }: Pick<OfferSummary, 'reservedFor'>,
  areas: AreaNames,
): Html | false {
  if (badges.length === 0) return false;
  return html`<p class="badges">
    ${badges.map((badge) => {
      const [picture, look = ''] = LOOKS[badge];
      return html`<span class="badge ${look}"
        >${icon(picture)}${(badge === 'forSchools' && onlyForAreas(offer.areas, reservedFor, areas)) || offer.badges[badge]}</span
      >`;
    })}
  </p>`;
}
