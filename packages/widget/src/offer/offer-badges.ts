import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../kit/icons.js';
import { capPath, flagPath, wheelchairPath } from './fact-icons.js';
import type { Texts } from '../words/catalogues.js';
import type { Badge } from '@1eleve1stage/sdk/rules';

/** The pictogram and the look of those that do not say whom an offer is for. */
const LOOKS: Partial<Record<Badge, readonly [path: string, look: string]>> = {
  lastSeat: [flagPath, 'badge--last'],
  wheelchair: [wheelchairPath, ''],
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
      const [path, look] = LOOKS[badge] ?? [capPath, 'badge--you'];
      return html`<span class="badge ${look}">${icon(path)}${texts.results[badge]}</span>`;
    })}
  </p>`;
}
