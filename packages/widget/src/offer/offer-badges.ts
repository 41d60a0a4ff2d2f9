import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../kit/icons.js';
import { capPath, flagPath, wheelchairPath } from './fact-icons.js';
import type { Texts } from '../words/catalogues.js';
import type { Badge } from '@1eleve1stage/sdk/rules';

/** The pictogram of each, and its look where it has one of its own. */
const LOOKS: Record<Badge, readonly [path: string, look?: string]> = {
  forRep: [capPath, 'badge--you'],
  forQpv: [capPath, 'badge--you'],
  forSchools: [capPath, 'badge--you'],
  lastSeat: [flagPath, 'badge--last'],
  wheelchair: [wheelchairPath],
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
      const [path, look = ''] = LOOKS[badge];
      return html`<span class="badge ${look}">${icon(path)}${texts.results[badge]}</span>`;
    })}
  </p>`;
}
