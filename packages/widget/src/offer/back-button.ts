import { html, type TemplateResult } from 'lit';
import type { OfferTexts, Texts } from '../words/catalogues.js';
import { icon } from '../kit/icons.js';
import { backPath } from '../kit/answer-icons.js';

/** Back to the list; hidden where the list stays beside. */
export function backButton(total: number, texts: Texts, words: OfferTexts, back: () => void): TemplateResult {
  return html`<button class="btn btn--quiet back offer__back" type="button" @click=${back}>
    ${icon(backPath, 'flip')}${total > 0 ? words.back(total) : texts.common.back}
  </button>`;
}
