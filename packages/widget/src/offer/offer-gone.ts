import { html, type TemplateResult } from 'lit';
import { backButton } from '../components/back-button.js';
import { incident } from '../components/incident.js';
import type { Language, Texts } from '../i18n/index.js';
import { offerTextsIn } from '../i18n/offer.js';
import { infoPath } from '../icons.js';

export interface OfferGoneView {
  /** Offers in the list to go back to. */
  total: number;
  texts: Texts;
  language: Language;
}

/** That the offer just opened is no longer there. */
export function offerGone({ total, texts, language }: OfferGoneView, back: () => void): TemplateResult {
  const words = offerTextsIn(language).gone;
  return html`${backButton(total, texts, back)}
  ${incident({ ...words, path: infoPath, id: 'offer-title' }, back)}`;
}
