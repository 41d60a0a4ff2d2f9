import { html, type TemplateResult } from 'lit';
import type { CoreTexts } from '../words/catalogues.js';
import { loadingNotice } from '../kit/when-loaded.js';

const ghost = html`<div class="card">
  <div class="card__head">
    <span class="ghost ghost--p"></span>
    <div><span class="ghost ghost--t"></span><span class="ghost ghost--s"></span></div>
  </div>
  <div class="facts"><span class="ghost ghost--l"></span><span class="ghost ghost--m"></span></div>
</div>`;

/** Stands for the offers while they are looked for, in about their room. */
export function resultSkeleton({ search }: CoreTexts): TemplateResult {
  return html`<div class="stack">
    ${loadingNotice(search.wait)}
    <div class="cards" aria-hidden="true">${ghost}${ghost}${ghost}</div>
  </div>`;
}

/** Holds the room of an answer whose drawing has not come yet, with nothing in it that would have to move. */
export function answerRoom({ search }: CoreTexts): TemplateResult {
  return html`<div class="room">${loadingNotice(search.wait)}</div>`;
}
