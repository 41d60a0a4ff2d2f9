import { html, type TemplateResult } from 'lit';
import type { OfferTexts } from '../i18n/offer.js';

const line = html`<span class="ghost"></span>`;
const short = html`<span class="ghost ghost--m"></span>`;

/** Stands for what an offer says beyond the list while it comes, in about its room. */
export function waiting(words: OfferTexts): TemplateResult {
  return html`<div class="stack">
    <div class="wait">
      <span class="spin"></span>
      <p class="muted">${words.reading}</p>
    </div>
    <div class="ghosts" aria-hidden="true">${line}${line}${line}${short}</div>
    <div class="ghosts" aria-hidden="true">${line}${line}${short}</div>
    <div class="ghosts" aria-hidden="true">${line}${line}${line}${short}</div>
  </div>`;
}
