import { html, type TemplateResult } from 'lit';
import { live } from '../kit/live-property.js';
import { SECTOR_CODES, sectorPath } from '@1eleve1stage/sdk/rules';
import { icon } from '../kit/icons.js';
import { chevronPath } from '../kit/sign-icons.js';
import { toggled } from '../state/criteria.js';
import type { CriterionView } from './criterion-view.js';

/** All sectors, folded until wanted. */
export function sectorList({ criteria, texts, words, language, edit }: CriterionView): TemplateResult {
  const { sectors } = criteria;
  // The order of the alphabet, accents and all.
  const { compare } = new Intl.Collator(language);
  const sorted = [...SECTOR_CODES].sort((one, other) => compare(texts.sectors[one], texts.sectors[other]));
  const boxes = sorted.map(
    (sector) =>
      html`<label class="check">
        <input
          class="tick"
          type="checkbox"
          .checked=${live(sectors.includes(sector))}
          @change=${() => edit({ sectors: toggled(sectors, sector) })}
        />
        ${icon(sectorPath(sector))}<span>${texts.sectors[sector]}</span>
      </label>`,
  );
  return html`<fieldset class="full">
    <legend class="label">${words.sectors}</legend>
    <details>
      <summary>${icon(chevronPath)}<span>${words.sectorsAll(sorted.length)}</span></summary>
      <p class="hint">${words.sectorsHint}</p>
      <div class="sectors">${boxes}</div>
    </details>
  </fieldset>`;
}
