import { html, nothing, type TemplateResult } from 'lit';
import { radiiToChoose } from '@1eleve1stage/sdk/rules';
import { live } from '../kit/live-property.js';
import { segmentOption } from '../kit/segment-option.js';
import { criteriaTextsIn } from '../words/criteria.js';
import type { Language } from '../words/language.js';
import { textsIn } from '../words/texts.js';
import { icon } from '../kit/icons.js';
import { wheelchairPath } from '../offer/fact-icons.js';
import { isLocked, type Criteria, type Scope } from '../state/criteria.js';
import type { CriterionView } from './criterion-view.js';
import { sectorList } from './sector-list.js';
import { weekCalendar } from './week-calendar.js';

export interface MoreCriteriaView {
  state: { form: Criteria };
  scope: Scope;
  language: Language;
  now: Date;
}

/** The criteria that wait behind their button: distance, access, weeks, sectors; but those the page locked. */
export function moreCriteria(view: MoreCriteriaView, edit: CriterionView['edit']): TemplateResult {
  const { language, now, state, scope } = view;
  const texts = textsIn(language);
  const words = criteriaTextsIn(language);
  const criterion: CriterionView = { criteria: state.form, texts, words, language, now, edit };
  const unless = (name: keyof Criteria, part: (view: CriterionView) => TemplateResult): unknown =>
    isLocked(scope, name) ? nothing : part(criterion);
  return html`${unless('radiusKm', radiusChoice)} ${wheelchairChoice(criterion)}
  ${unless('weeks', weekCalendar)} ${unless('sectors', sectorList)}`;
}

function radiusChoice({ criteria, words, edit }: CriterionView): TemplateResult {
  const { radiusKm } = criteria;
  return html`<fieldset class="radii">
    <legend class="label">${words.radius}</legend>
    <div class="seg">
      ${radiiToChoose(radiusKm).map((km) =>
        segmentOption(
          { name: 'radius', value: String(km), checked: km === radiusKm, label: `${km}\u00a0km` },
          () => edit({ radiusKm: km }),
        ),
      )}
    </div>
  </fieldset>`;
}

function wheelchairChoice({ criteria, words, edit }: CriterionView): TemplateResult {
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
      ${icon(wheelchairPath)}<span>${words.wheelchair}</span>
    </label>
  </fieldset>`;
}
