import { sentence } from '@1eleve1stage/sdk/rules';
import { schoolLabel } from '../../../../core/offers/audience-names.js';
import { areaInWords } from '../../../pages/areas.js';
import { errorLine } from '../../../pages/fields.js';
import { html, type Html } from '../../../pages/html.js';
import { pathOf, wordsOf, type OwnScene } from '../../scene.js';
import { chosenOf } from './find-audience.js';
import { errorOf, ticked, typedLine } from './parts.js';
import { formPath } from './paths.js';
import type { Writing } from './writing.js';

/** Who may see the offer: all pupils, or those of some schools and places, which are looked for and ticked. */
export function audienceFields(scene: OwnScene, writing: Writing): Html {
  const { audience } = wordsOf(scene).texts;
  const isReserved = writing.fields['reserved'] === 'yes';
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
        ${boxes(scene, writing)}
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

/** The schools and places that are chosen, then those that were found. */
function boxes(scene: OwnScene, { fields, names, found = { schools: [], areas: [] } }: Writing): Html {
  const { texts, shared } = wordsOf(scene);
  const { areas: words } = shared.offer;
  const { schools, places } = chosenOf(fields);
  const others = [
    ...found.areas
      .filter(({ code }) => !places.includes(code))
      .map(({ code, name }) => box('places', code, sentence(areaInWords(words, code, name)), false)),
    ...found.schools
      .filter(({ uai }) => !schools.includes(uai))
      .map((school) => box('schools', school.uai, schoolLabel(school), false)),
  ];
  return html`${places.map((code) => box('places', code, sentence(areaInWords(words, code, names.get(code) ?? code)), true))}
  ${schools.map((uai) => box('schools', uai, names.get(uai) ?? uai, true))}
  ${others.length > 0 && html`<p class="small muted" role="status">${texts.audience.found}</p>`} ${others}`;
}

function box(name: 'schools' | 'places', code: string, label: string, isTicked: boolean): Html {
  return html`<label class="check"
    ><input class="tick" type="checkbox" name="${name}" value="${code}" ${isTicked && 'checked'} /><span
      >${label}</span
    ></label
  >`;
}
