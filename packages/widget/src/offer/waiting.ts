import { html, type TemplateResult } from 'lit';
import { incident } from '../kit/incident.js';
import type { Failure } from '../service/failure.js';
import { againPath, offlinePath } from '../kit/answer-icons.js';
import { part } from './part.js';
import type { OfferScene } from './offer-scene.js';

const line = html`<span class="ghost"></span>`;
const lastLine = html`<span class="ghost ghost--m"></span>`;
const ghostPart = html`<div class="part" aria-hidden="true">
  <span class="ghost ghost--t"></span>
  <div class="host">
    <span class="ghost ghost--p"></span>
    <div class="ghosts">${line}${line}${lastLine}</div>
  </div>
</div>`;

/** Stands for what the list does not say while it comes, in about its room: nothing below has to move. */
export function waiting(isSlow: boolean, { texts, words }: OfferScene): TemplateResult {
  const first = isSlow
    ? html`<div class="wait">
        <span class="spin"></span>
        <p class="muted">${texts.results.detail}</p>
      </div>`
    : line;
  return html`<div class="rest">
    ${part(words.what, html`<div class="ghosts">${first}${line}${line}${line}${lastLine}</div>`)} ${ghostPart}
    ${ghostPart}
  </div>`;
}

/** That it did not come, and why; the offer is still there to apply to. */
export function unread(
  failure: Failure,
  { texts, words }: OfferScene,
  readAgain: () => void,
): TemplateResult {
  const { kind } = failure;
  const text = kind === 'offline' || kind === 'busy' ? words.unread[kind] : words.unread.other;
  const path = kind === 'offline' ? offlinePath : againPath;
  const { incidents, common } = texts;
  return html`<div class="part">
    ${incident({ path, title: incidents.unread, text, go: common.retry, id: 'detail-title' }, readAgain)}
  </div>`;
}
