import { html, type TemplateResult } from 'lit';
import type { FoundOffer, Week } from '@1eleve1stage/sdk/contract';
import { badgesOf, sectorPath, weeksToCome } from '@1eleve1stage/sdk/rules';
import { byLine, publisherLine } from './by-line.js';
import { offerBadges } from './offer-badges.js';
import { HOUR_WORDS } from '../words/hours.js';
import { inFrench } from '../words/in-french.js';
import { outLink } from '../kit/out-link.js';
import type { Language } from '../words/language.js';
import type { OfferTexts, Texts } from '../words/catalogues.js';
import { offerTextsIn } from '../words/offer.js';
import { icon } from '../kit/icons.js';
import { backPath } from '../kit/sign-icons.js';
import type { Detail } from '../state/search-state.js';
import { withFirmSpaces } from '../view/typography.js';
import { applyBar } from './apply-bar.js';
import { hoursAndLunch } from './hours-table.js';
import { keyFacts } from './key-facts.js';
import { accessSection, descriptionSection, employerSection, directionsSection } from './offer-sections.js';
import type { OfferSectionView } from './offer-section.js';
import { detailFailure, detailSkeleton } from './detail-pending.js';
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

/** An offer with all that a pupil must know to say yes, in the order of the questions they ask themselves. */
export function offerDetail(view: OfferDetailView, acts: OfferDetailActs): TemplateResult {
  const { offer, chosen, total, texts, language, now } = view;
  const toCome = weeksToCome(offer.weeks, now);
  const title = inFrench(withFirmSpaces(offer.title));
  const [words, hourWords] = [offerTextsIn(language), HOUR_WORDS[language]];
  const section: OfferSectionView = { offer, chosen, toCome, texts, words, hourWords, now };
  return html`<article class="offer" aria-labelledby="offer-title">
    ${backButton(total, texts, section.words, acts.back)}
    <header class="stack">
      <div class="offer__id">
        <span class="picto">${icon(sectorPath(offer.sector.code))}</span>
        <div>
          <h3 class="h1" id="offer-title" part="offer-title" tabindex="-1">${title}</h3>
          <p class="muted">${byLine(offer, texts)}${publisherLine(offer, texts)}</p>
        </div>
      </div>
      ${offerBadges(badgesOf(offer), texts)} ${keyFacts(section)}
    </header>
    ${detailSections(section, view.detail, acts)}
    <p class="small">${outLink(view.hostedAt(`offers/${offer.id}/report`), section.words.report, texts)}</p>
    ${applyBar(section, acts.apply)}
  </article>`;
}

/** The sections that only the whole offer has, or their room as long as it has not come. */
function detailSections(section: OfferSectionView, detail: Detail, acts: OfferDetailActs): TemplateResult {
  const weeks = weekChoice(section, acts.choose);
  switch (detail.kind) {
    case 'reading':
      return detailSkeleton(detail.slow, section);
    case 'failed':
      return html`${detailFailure(detail.failure, section, acts.readAgain)} ${weeks}`;
    case 'read': {
      const whole = { ...section, whole: detail.offer };
      return html`${descriptionSection(whole)} ${employerSection(whole)} ${weeks} ${hoursAndLunch(whole)}
      ${directionsSection(whole)} ${accessSection(whole)}`;
    }
  }
}

/** Back to the list; hidden where the list stays beside. */
export function backButton(total: number, texts: Texts, words: OfferTexts, back: () => void): TemplateResult {
  return html`<button class="btn btn--quiet back offer__back" type="button" @click=${back}>
    ${icon(backPath)}${total > 0 ? words.back(total) : texts.common.back}
  </button>`;
}
