import { html, type TemplateResult } from 'lit';
import type { FoundOffer, Week } from '@1eleve1stage/sdk/contract';
import { sectorPath, weeksToCome } from '@1eleve1stage/sdk/rules';
import { byLine, relayed } from './by-line.js';
import { backButton } from './back-button.js';
import { offerBadges } from './offer-badges.js';
import { HOUR_WORDS } from '../words/hours.js';
import { inFrench } from '../words/in-french.js';
import { outLink } from '../kit/out-link.js';
import type { Language } from '../words/core.js';
import type { Texts } from '../words/texts.js';
import { offerTextsIn } from '../words/offer.js';
import { icon } from '../kit/icons.js';
import type { Detail } from '../state/search-state.js';
import { withFirmSpaces } from '../view/typography.js';
import { badgesOf } from '../view/offer-badges.js';
import { applyBar } from './apply-bar.js';
import { hoursAndLunch } from './hours-table.js';
import { keys } from './keys.js';
import { access, description, employer, way } from './parts.js';
import type { OfferScene } from './offer-scene.js';
import { unread, waiting } from './waiting.js';
import { weekChoice } from './week-choice.js';

export interface OfferDetailView {
  offer: FoundOffer;
  detail: Detail;
  /** The weeks chosen. */
  chosen: readonly Week[];
  /** Offers in the list to go back to. */
  total: number;
  hostedAt(path: string): string;
  texts: Texts;
  language: Language;
  now: Date;
}

export interface OfferDetailActs {
  back(): void;
  choose(weeks: readonly Week[]): void;
  readAgain(): void;
  apply(): void;
}

/** What a pupil must know to say yes, in the order of the questions they ask themselves. */
export function offerDetail(view: OfferDetailView, acts: OfferDetailActs): TemplateResult {
  const { offer, chosen, total, texts, language, now } = view;
  const toCome = weeksToCome(offer.weeks, now);
  const title = inFrench(withFirmSpaces(offer.title));
  const [words, hourWords] = [offerTextsIn(language), HOUR_WORDS[language]];
  const scene: OfferScene = { offer, chosen, toCome, texts, words, hourWords, now };
  return html`<article class="offer" aria-labelledby="offer-title">
    ${backButton(total, texts, scene.words, acts.back)}
    <header class="stack">
      <div class="offer__id">
        <span class="picto">${icon(sectorPath(offer.sector.code))}</span>
        <div>
          <h3 class="h1" id="offer-title" part="offer-title" tabindex="-1">${title}</h3>
          <p class="muted">${byLine(offer, texts)}${relayed(offer, texts)}</p>
        </div>
      </div>
      ${offerBadges(badgesOf(offer), texts)} ${keys(scene)}
    </header>
    ${rest(scene, view.detail, acts)}
    <p class="small">${outLink(view.hostedAt(`offers/${offer.id}/report`), scene.words.report, texts)}</p>
    ${applyBar(scene, acts.apply)}
  </article>`;
}

/** What only the whole offer says, in its place as long as it has not come. */
function rest(scene: OfferScene, detail: Detail, acts: OfferDetailActs): TemplateResult {
  const weeks = weekChoice(scene, acts.choose);
  switch (detail.kind) {
    case 'reading':
      return waiting(detail.slow, scene);
    case 'failed':
      return html`${unread(detail.failure, scene, acts.readAgain)} ${weeks}`;
    case 'read': {
      const whole = { ...scene, whole: detail.offer };
      return html`${description(whole)} ${employer(whole)} ${weeks} ${hoursAndLunch(whole)} ${way(whole)}
      ${access(whole)}`;
    }
  }
}
