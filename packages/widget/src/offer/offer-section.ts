import { html, type TemplateResult } from 'lit';
import type { FoundOffer, Offer, Week } from '@1eleve1stage/sdk/contract';
import type { HourWords } from '@1eleve1stage/sdk/rules';
import type { OfferTexts, Texts } from '../words/catalogues.js';

/** The view of each section of an open offer. */
export interface OfferSectionView {
  offer: FoundOffer;
  /** The weeks chosen. */
  chosen: readonly Week[];
  /** The offer's weeks that can still take place. */
  toCome: readonly Week[];
  texts: Texts;
  /** The texts of the offer alone. */
  words: OfferTexts;
  hourWords: HourWords;
  now: Date;
}

/** The view of a section whose offer was read whole. */
export interface WholeOfferView extends OfferSectionView {
  whole: Offer;
}

/** A titled part of an offer. */
export function titledSection(title: string, content: unknown): TemplateResult {
  return html`<section class="part">
    <h4 class="h2">${title}</h4>
    ${content}
  </section>`;
}
