import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choice } from '../components/choice.js';
import { criteriaTextsIn } from '../i18n/criteria.js';
import type { Language, Texts } from '../i18n/index.js';
import { icon, wheelchairPath } from '../icons.js';
import { RADII, type Criteria } from '../state/criteria.js';
import type { CriteriaScene } from './scene.js';
import { sectorList } from './sector-list.js';
import { weekCalendar } from './week-calendar.js';

export interface MoreCriteriaView {
  criteria: Criteria;
  texts: Texts;
  language: Language;
  now: Date;
}

/** The criteria that wait behind their button: distance, access, weeks, sectors. */
export function moreCriteria(view: MoreCriteriaView, edit: CriteriaScene['edit']): TemplateResult {
  const scene: CriteriaScene = { ...view, words: criteriaTextsIn(view.language), edit };
  return html`${radiusChoice(scene)} ${wheelchairChoice(scene)} ${weekCalendar(scene)} ${sectorList(scene)}`;
}

function radiusChoice({ criteria, words, edit }: CriteriaScene): TemplateResult {
  const { radiusKm } = criteria;
  // A page may preset a radius of its own.
  const radii = [...new Set([...RADII, radiusKm])].sort((one, other) => one - other);
  return html`<fieldset class="radii">
    <legend class="label">${words.radius}</legend>
    <div class="seg">
      ${radii.map((km) =>
        choice({ name: 'radius', value: String(km), checked: km === radiusKm, label: `${km} km` }, () =>
          edit({ radiusKm: km }),
        ),
      )}
    </div>
  </fieldset>`;
}

function wheelchairChoice({ criteria, texts, words, edit }: CriteriaScene): TemplateResult {
  const { wheelchair } = criteria;
  return html`<fieldset>
    <legend class="label">${words.access}</legend>
    <label class="check">
      <input
        class="tick"
        type="checkbox"
        .checked=${live(wheelchair)}
        @change=${() => edit({ wheelchair: !wheelchair })}
      />
      ${icon(wheelchairPath)}<span>${texts.search.wheelchair}</span>
    </label>
  </fieldset>`;
}
