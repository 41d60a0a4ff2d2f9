import { schoolLabel } from '../../../../core/offers/audience-names.js';
import { errorLine } from '../../../pages/fields.js';
import { html, type Html } from '../../../pages/html.js';
import { pathOf, wordsOf, type OwnScene } from '../../scene.js';
import { errorOf, ticked, typedLine } from './parts.js';
import { formPath } from './paths.js';
import type { Writing } from './writing.js';

/** Who may see the offer: all pupils, or those of some schools, which are looked for and ticked. */
export function audienceFields(scene: OwnScene, writing: Writing): Html {
  const { audience } = wordsOf(scene).texts;
  const { fields, names, found = [] } = writing;
  const isReserved = fields['reserved'] === 'yes';
  const chosen = (fields['schools'] ?? '').split(' ').filter(Boolean);
  const others = found.filter(({ uai }) => !chosen.includes(uai));
  return html`<fieldset id="reserved" class="asks" tabindex="-1">
    <legend class="label">${audience.title}</legend>
    <div class="choices">
      ${choice('no', audience.all, !isReserved)} ${choice('yes', audience.onlySome, isReserved)}
    </div>
    ${errorLine('reserved', errorOf(writing, 'reserved'))}
    <fieldset class="if if--yes fields audience">
      <legend class="label">${audience.which}</legend>
      <p class="hint">${audience.hint}</p>
      <div>
        ${ticked(writing, 'rep', audience.repBox)} ${ticked(writing, 'qpv', audience.qpvBox)}
        ${chosen.map((uai) => box(uai, names.get(uai) ?? uai, true))}
        ${others.length > 0 && html`<p class="small muted" role="status">${audience.found}</p>`}
        ${others.map((school) => box(school.uai, schoolLabel(school), false))}
      </div>
      ${typedLine(scene, writing, {
        ...{ name: 'find', label: audience.find, hint: audience.findHint },
        ...{ isOptional: true, longest: 150 },
      })}
      <p class="actions">
        <button
          class="btn"
          name="do"
          value="find"
          formaction="${pathOf(scene, formPath(writing.of))}#reserved"
        >
          ${audience.go}
        </button>
      </p>
    </fieldset>
  </fieldset>`;
}

function choice(value: 'yes' | 'no', label: string, isChosen: boolean): Html {
  return html`<label class="choice"
    ><input class="tick" type="radio" name="reserved" value="${value}" ${isChosen && 'checked'} /><span
      >${label}</span
    ></label
  >`;
}

function box(uai: string, label: string, isTicked: boolean): Html {
  return html`<label class="check"
    ><input class="tick" type="checkbox" name="schools" value="${uai}" ${isTicked && 'checked'} /><span
      >${label}</span
    ></label
  >`;
}
