import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.js';
import { capPath, flagPath, wheelchairPath } from './icons.js';
import type { Texts } from '../i18n/texts.js';
import type { Badge } from '../view/offer-badges.js';

const looks: Record<Badge, { path: string; look?: string }> = {
  forRep: { path: capPath, look: 'badge--you' },
  forQpv: { path: capPath, look: 'badge--you' },
  forSchools: { path: capPath, look: 'badge--you' },
  lastSeat: { path: flagPath, look: 'badge--last' },
  wheelchair: { path: wheelchairPath },
};

/** The badges of an offer; nothing at all when it has none. */
export function offerBadges(
  badges: readonly Badge[],
  texts: Texts,
  place = '',
): TemplateResult | typeof nothing {
  if (badges.length === 0) return nothing;
  return html`<p class="badges ${place}">
    ${badges.map((badge) => {
      const { path, look = '' } = looks[badge];
      return html`<span class="badge ${look}">${icon(path)}${texts.results[badge]}</span>`;
    })}
  </p>`;
}
