import { html, type TemplateResult } from 'lit';
import { backButton } from './offer-detail.js';
import { noticePanel } from '../kit/notice-panel.js';
import type { Language } from '../words/language.js';
import type { Texts } from '../words/catalogues.js';
import { offerTextsIn } from '../words/offer.js';
import { infoPath } from '../kit/sign-icons.js';

export interface OfferGoneView {
  /** Offers in the list to go back to. */
  total: number;
  /** When it comes back, as the contract writes it; undefined where it does not. */
  until: string | undefined;
  texts: Texts;
  language: Language;
}

/** That the offer just opened is no longer there. */
export function offerGone(
  { total, until, texts, language }: OfferGoneView,
  back: () => void,
): TemplateResult {
  const words = offerTextsIn(language);
  return html`${backButton(total, texts, words, back)}
  ${noticePanel({ ...words.gone, ...(until && words.paused(new Date(until))), path: infoPath, id: 'offer-title' }, back)}`;
}
