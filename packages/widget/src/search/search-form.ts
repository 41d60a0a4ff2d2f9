import { html, nothing, type TemplateResult } from 'lit';
import { live } from '../kit/live-property.js';
import { GRADES } from '@1eleve1stage/sdk/rules';
import type { Place } from '@1eleve1stage/sdk/contract';
import type { CoreTexts } from '../words/catalogues.js';
import { withRaisedOrdinals } from '../words/ordinals.js';
import { icon, pinPath, searchPath, slidersPath } from '../kit/icons.js';
import { activeCount, isLocked, type Criteria, type Scope } from '../state/criteria.js';
import type { State } from '../state/search-state.js';
import type { Acts } from '../view/screen-acts.js';
import { segmentOption } from '../kit/segment-option.js';
import { comboboxField } from '../kit/combobox/combobox-field.js';
import type { Combobox } from '../kit/combobox/combobox.js';

export interface SearchFormView {
  state: State;
  texts: CoreTexts;
  scope: Scope;
  place: Combobox<Place>;
  /** The communes suggested, once what draws them has come. */
  places: unknown;
  /** The other criteria, once they have come. */
  more: unknown;
}

/**
 * Three questions, then the other criteria behind one button. It searches without ever relying on `submit`,
 * which a sandboxed frame does not send.
 */
export function searchForm(view: SearchFormView, acts: Acts): TemplateResult {
  const { state, texts } = view;
  const go = (event: Event): void => {
    event.preventDefault();
    acts.search('button');
  };
  const entered = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) go(event);
  };
  // A locked criterion is not asked.
  const unless = (name: keyof Criteria, field: typeof wordsField): unknown =>
    isLocked(view.scope, name) ? nothing : field(view, acts);
  return html`<form
    class="search"
    part="form"
    role="search"
    aria-label=${texts.search.region}
    novalidate
    @keydown=${entered}
    @submit=${go}
  >
    ${unless('grade', gradeChoice)} ${unless('words', wordsField)} ${unless('centre', placeField)}
    <div class="search__go actions">
      ${moreButton(view, acts)}
      ${state.moreOpen ? html`<div class="more" id="more">${view.more}</div>` : nothing}
      <button class="btn btn--primary" part="button" type="button" @click=${go}>${texts.search.go}</button>
    </div>
  </form>`;
}

function gradeChoice({ state, texts }: SearchFormView, acts: Acts): TemplateResult {
  return html`<fieldset>
    <legend class="label">${texts.search.grade}</legend>
    <div class="seg">
      ${GRADES.map((grade) =>
        segmentOption(
          {
            name: 'grade',
            value: grade,
            checked: state.form.grade === grade,
            label: withRaisedOrdinals(texts.common.grades[grade]),
          },
          () => acts.edit({ grade }),
        ),
      )}
    </div>
  </fieldset>`;
}

function wordsField({ state, texts }: SearchFormView, acts: Acts): TemplateResult {
  return html`<div class="field">
    <label class="label" for="words">${texts.search.words}</label>
    <div class="control">
      ${icon(searchPath)}
      <input
        class="input input--icon"
        id="words"
        type="text"
        maxlength="200"
        autocomplete="off"
        enterkeyhint="search"
        placeholder=${texts.search.wordsExample}
        .value=${live(state.form.words)}
        @input=${(event: Event) => acts.edit({ words: (event.currentTarget as HTMLInputElement).value })}
      />
    </div>
  </div>`;
}

function placeField({ state, texts, place, places }: SearchFormView, acts: Acts): TemplateResult {
  const { placeNotice } = state;
  const field = comboboxField(place, {
    id: 'place',
    label: texts.search.place,
    iconPath: pinPath,
    placeholder: texts.search.placeExample,
    list: places,
    error: placeNotice === 'unknown' ? texts.search.unknownPlace : undefined,
  });
  const { centre } = state.form;
  return html`<div>
    ${field}
    ${
      centre && centre.kind !== 'typed'
        ? nothing
        : html`<button class="btn btn--quiet back small" type="button" @click=${() => void acts.locate()}>
            ${icon(pinPath)}${texts.search.here}
          </button>`
    }
    ${placeNotice === 'locating' ? html`<p class="small muted">${texts.search.locating}</p>` : nothing}
    ${placeNotice === 'no-position' ? html`<p class="small">${texts.search.noPosition}</p>` : nothing}
  </div>`;
}

function moreButton({ state, texts }: SearchFormView, acts: Acts): TemplateResult {
  const count = activeCount(state.form);
  return html`<button
    class="btn"
    type="button"
    aria-expanded=${state.moreOpen}
    aria-controls=${state.moreOpen ? 'more' : nothing}
    @click=${() => acts.dispatch({ type: 'more-toggled', isOpen: !state.moreOpen })}
  >
    ${icon(slidersPath)}${state.moreOpen ? texts.search.less : texts.search.more}
    ${
      count > 0
        ? html`<span class="btn__n" aria-hidden="true">${count}</span
            ><span class="vh">${texts.search.active(count)}</span>`
        : nothing
    }
  </button>`;
}
