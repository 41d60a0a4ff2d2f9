import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../icons.js';
import { errorUnder } from '../field-error.js';
import type { Combobox } from './combobox.js';

export interface ComboboxLabels<Item> {
  /** Unique in the shadow root; the list and its options derive theirs from it. */
  id: string;
  label: unknown;
  hint?: unknown;
  /** Path of the pictogram in the field. */
  iconPath: string;
  placeholder?: string;
  /** Name of the list. */
  list: string;
  error?: string | undefined;
  option(item: Item): unknown;
}

/** A labelled combobox and its list. */
export function comboboxField<Item>(box: Combobox<Item>, labels: ComboboxLabels<Item>): TemplateResult {
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
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="${id}-list"
        aria-activedescendant=${active < 0 ? nothing : `${id}-${active}`}
        aria-describedby=${described || nothing}
        aria-invalid=${error ? 'true' : nothing}
        autocomplete="off"
        spellcheck="false"
        placeholder=${labels.placeholder ?? nothing}
        .value=${live(text)}
        @input=${(event: InputEvent) => void box.type((event.currentTarget as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => box.press(event)}
        @blur=${() => box.close()}
      />
    </div>
    ${options(box, labels)} ${errorUnder(id, error)}
  </div>`;
}

function options<Item>(box: Combobox<Item>, { id, list, option }: ComboboxLabels<Item>): TemplateResult {
  const { items, open, active } = box.state;
  // Pressing an option must not take the focus away from the field.
  return html`<div
    class="list"
    id="${id}-list"
    role="listbox"
    aria-label=${list}
    ?hidden=${!open}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${items.map(
      (item, index) =>
        html`<div
          class="opt-row"
          role="option"
          id="${id}-${index}"
          aria-selected=${index === active ? 'true' : 'false'}
          @click=${() => box.choose(item)}
        >
          ${option(item)}
        </div>`,
    )}
  </div>`;
}
