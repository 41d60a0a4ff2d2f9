import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.js';
import { fieldErrorLine } from '../field-error-line.js';
import { live } from '../live-property.js';
import type { Combobox } from './combobox.js';

export interface ComboboxLabels {
  /** Unique in the shadow root; the list and its options derive theirs from it. */
  id: string;
  label: unknown;
  hint?: unknown;
  /** Path of the pictogram in the field. */
  iconPath: string;
  placeholder?: string;
  error?: string | undefined;
  isRequired?: boolean;
  /** Its list, as `suggestionList` draws it. */
  list: unknown;
}

/** A labelled combobox and its list. */
export function comboboxField<Item>(box: Combobox<Item>, labels: ComboboxLabels): TemplateResult {
  const { id, hint, error } = labels;
  const { text, open, active } = box.state;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field ${error ? 'field--bad' : ''}">
    <label class="label" for=${id}>${labels.label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <div class="control">
      ${icon(labels.iconPath)}
      <input
        class="input input--icon"
        id=${id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls="${id}-list"
        aria-activedescendant=${active < 0 ? nothing : `${id}-${active}`}
        aria-describedby=${described || nothing}
        aria-invalid=${!!error || nothing}
        ?required=${labels.isRequired}
        autocomplete="off"
        spellcheck="false"
        placeholder=${labels.placeholder ?? nothing}
        .value=${live(text)}
        @input=${(event: InputEvent) => void box.type((event.currentTarget as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => box.press(event)}
        @blur=${() => box.close()}
      />
    </div>
    ${labels.list} ${fieldErrorLine(id, error)}
  </div>`;
}
