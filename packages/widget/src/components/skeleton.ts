import { html, type TemplateResult } from 'lit';
import type { Texts } from '../i18n/index.js';

const ghost = html`<div class="card">
  <div class="card__head">
    <span class="ghost ghost--p"></span>
    <div><span class="ghost ghost--t"></span><span class="ghost ghost--s"></span></div>
  </div>
  <div class="facts"><span class="ghost ghost--l"></span><span class="ghost ghost--m"></span></div>
</div>`;

/** Stands for the offers while they are looked for, in about their room. */
export function skeleton(texts: Texts): TemplateResult {
  return html`<div class="stack">
    <div class="wait">
      <span class="spin"></span>
      <p class="muted" id="results-title" tabindex="-1">${texts.results.wait}</p>
    </div>
    <div class="cards" aria-hidden="true">${ghost}${ghost}${ghost}</div>
  </div>`;
}
