import { html, nothing, type TemplateResult } from 'lit';
import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import { badgesOf, CARD_BADGES, sectorPath } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../words/catalogues.js';
import { icon } from '../kit/icons.js';
import { withFirmSpaces } from '../view/typography.js';
import { byLine } from './by-line.js';
import { offerBadges } from './offer-badges.js';
import { offerFacts, type SearchedFor } from './offer-facts.js';

export interface CardView {
  offer: FoundOffer;
  /** Address of its own page. */
  href: string;
  searched: SearchedFor;
  /** True when the offer is open beside the list. */
  isOpen: boolean;
  texts: Texts;
  now: Date;
}

export interface CardActs {
  open(): void;
  /** A mouse or the focus comes, or goes: the offer may be read ahead. */
  pointed(isAt: boolean): void;
}

/** An offer in the list. Its title is the only link, stretched over the card. */
export function offerCard(view: CardView, acts: CardActs): TemplateResult {
  const { offer, href, searched, isOpen, texts, now } = view;
  const { id, title, sector } = offer;
  const opened = (event: MouseEvent): void => {
    // Asked for beside, its own page opens.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    acts.open();
  };
  return html`<article
    class="card ${isOpen ? 'card--on' : ''}"
    part="card"
    aria-labelledby="title-${id}"
    @mouseenter=${() => acts.pointed(true)}
    @mouseleave=${() => acts.pointed(false)}
    @focusin=${() => acts.pointed(true)}
    @focusout=${() => acts.pointed(false)}
  >
    <div class="card__head">
      <span class="picto">${icon(sectorPath(sector.code))}</span>
      <div>
        <h4 class="h3 card__t" part="card-title" id="title-${id}" lang="fr">
          <a id="card-${id}" href=${href} aria-current=${isOpen || nothing} @click=${opened}
            >${withFirmSpaces(title)}</a
          >
        </h4>
        <p class="card__by">${byLine(offer, texts)}</p>
      </div>
    </div>
    ${offerBadges(badgesOf(offer, searched).slice(0, CARD_BADGES), texts, 'card__badges')}
    ${offerFacts(offer, searched, texts, now)}
  </article>`;
}
