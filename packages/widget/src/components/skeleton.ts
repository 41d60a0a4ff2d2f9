import { html, type TemplateResult } from 'lit';
import type { CoreTexts } from '../i18n/index.js';
import { coming } from './lazily.js';

const ghost = html`<div class="card">
  <div class="card__head">
    <span class="ghost ghost--p"></span>
    <div><span class="ghost ghost--t"></span><span class="ghost ghost--s"></span></div>
  </div>
  <div class="facts"><span class="ghost ghost--l"></span><span class="ghost ghost--m"></span></div>
</div>`;

/** Stands for the offers while they are looked for, in about their room. */
export function skeleton({ search }: CoreTexts): TemplateResult {
  return html`<div class="stack">
    ${coming(search.wait)}
    <div class="cards" aria-hidden="true">${ghost}${ghost}${ghost}</div>
  </div>`;
}

/** Stands for the line that sums a search up, and for its chips. */
export const summaryGhost = html`<div class="summary" aria-hidden="true">
  <span class="ghost ghost--l"></span>
</div>`;
export const chipsGhost = html`<div class="chips" aria-hidden="true"><span class="chip"></span></div>`;
