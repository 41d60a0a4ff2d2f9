import { html, type TemplateResult } from 'lit';
import type { Texts } from '../i18n/texts.js';
import { icon } from '../icons.js';
import { backPath } from './icons.js';

/** Back to the list; hidden where the list stays beside. */
export function backButton(total: number, texts: Texts, back: () => void): TemplateResult {
  return html`<button class="btn btn--quiet back offer__back" type="button" @click=${back}>
    ${icon(backPath, 'flip')}${total > 0 ? texts.results.back(total) : texts.common.back}
  </button>`;
}
