import { html, type Html } from '../pages/html.js';
import { icon } from '../pages/icons.js';
import { offerPath } from '../pages/site.js';
import type { Texts } from '../pages/texts/index.js';
import type { OfferView } from './offer-view.js';
import { trialNote } from './search-page.js';

/** Where a form about an offer begins: the way back to it, and what the form is for. */
export function formHead(
  { site, params, offer, isTest }: OfferView,
  all: Texts,
  { back, heading }: { back: string; heading: string },
): Html {
  return html`<p>
      <a class="back" href="${site.base}${offerPath(offer.id, params)}">${icon('back')}${back}</a>
    </p>
    ${isTest && trialNote(all)}
    <h1 class="h1">${heading}</h1>`;
}
