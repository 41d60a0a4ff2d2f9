import { html, type TemplateResult } from 'lit';
import { noticePanel } from '../kit/notice-panel.js';
import type { ReadFailure } from '../service/failure.js';
import { againPath, offlinePath } from '../kit/sign-icons.js';
import { titledSection, type OfferSectionView } from './offer-section.js';

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
export function detailSkeleton(isSlow: boolean, { texts, words }: OfferSectionView): TemplateResult {
  const first = isSlow
    ? html`<div class="wait">
        <span class="spin"></span>
        <p class="muted">${texts.results.detail}</p>
      </div>`
    : line;
  return html`<div class="rest">
    ${titledSection(words.what, html`<div class="ghosts">${first}${line}${line}${line}${lastLine}</div>`)}
    ${ghostPart} ${ghostPart}
  </div>`;
}

/** That it did not come, and why; the offer is still there to apply to. */
export function detailFailure(
  failure: ReadFailure,
  { texts, words }: OfferSectionView,
  readAgain: () => void,
): TemplateResult {
  const { kind } = failure;
  const text = words.unread[kind === 'offline' ? kind : 'other'];
  const path = kind === 'offline' ? offlinePath : againPath;
  const { incidents, common } = texts;
  return html`<div class="part">
    ${noticePanel({ path, title: incidents.unread, text, go: common.retry, id: 'detail-title' }, readAgain)}
  </div>`;
}
