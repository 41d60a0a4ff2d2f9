import { html, type TemplateResult } from 'lit';
import { withRaisedOrdinals } from '../words/ordinals.js';
import { icon } from '../kit/icons.js';
import { outsidePath } from '../kit/sign-icons.js';
import { webAddress } from '../view/address.js';
import { weekInWords } from '../view/weeks.js';
import type { OfferSectionView } from './offer-section.js';

/** Stays in sight at the end of an offer: the week chosen, the seats, and the one thing to do. */
export function applyBar(view: OfferSectionView, apply: () => void): TemplateResult {
  const { offer, chosen, toCome, texts, words } = view;
  const when =
    chosen.map((week) => weekInWords(week, texts, 'short')).join(' · ') || words.choose(toCome.length);
  const elsewhere = webAddress(offer.permalink);
  const act = elsewhere
    ? html`<a class="btn btn--primary" part="button" href=${elsewhere} target="_blank" rel="noopener"
        >${words.applyElsewhere}<span class="vh"> ${texts.common.newTab}</span>${icon(outsidePath)}</a
      >`
    : html`<button class="btn btn--primary" part="button" type="button" @click=${apply}>
        ${words.apply}
      </button>`;
  return html`<div class="applybar">
    <p>
      <strong>${withRaisedOrdinals(when)}</strong><br /><span class="small muted"
        >${texts.results.seats(offer.seats.remaining)}</span
      >
    </p>
    ${act}
  </div>`;
}
