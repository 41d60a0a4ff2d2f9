import { html, type TemplateResult } from 'lit';
import type { Combobox } from './combobox.js';

/**
 * The suggestions under a combobox.
 *
 * @param id that of the field
 * @param name of the list
 */
export function suggestionList<Item>(
  box: Combobox<Item>,
  id: string,
  name: string,
  option: (item: Item) => unknown,
): TemplateResult {
  const { items, open, active } = box.state;
  // Pressing an option must not take the focus away from the field.
  return html`<div
    class="list"
    id="${id}-list"
    role="listbox"
    aria-label=${name}
    ?hidden=${!open}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${items.map(
      (item, index) =>
        html`<div
          class="opt-row"
          role="option"
          id="${id}-${index}"
          aria-selected=${index === active}
          @click=${() => box.choose(item)}
        >
          ${option(item)}
        </div>`,
    )}
  </div>`;
}
