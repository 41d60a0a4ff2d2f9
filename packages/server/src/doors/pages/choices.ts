import { html, type Html } from './html.js';
import type { Texts } from './texts/index.js';

/** One thing to tick. */
export interface Choice {
  value: string;
  label: Html | string;
  isChosen: boolean;
  /** Offers it would find, by `countOf`; nothing where that is not counted. */
  total?: Html | undefined;
  hint?: Html | string;
}

/** A number of offers beside a choice; who does not see where it stands hears what it counts. */
export function countOf({ words }: Texts, n: number): Html {
  return html`<span aria-hidden="true">${words.number(n)}</span><span class="vh">, ${words.offers(n)}</span>`;
}

/** Radios or checkboxes side by side, each in its box; a link to the name leads to the first. */
export function segments(name: string, type: 'radio' | 'checkbox', choices: readonly Choice[]): Html {
  const boxes = choices.map(
    ({ value, label, isChosen, total, hint }, index) =>
      html`<label class="seg__o">
        <input
          class="tick"
          type="${type}"
          ${index === 0 && html`id="${name}"`}
          name="${name}"
          value="${value}"
          ${isChosen && 'checked'}
        />
        <span>
          ${label} ${total && html`<span class="n">${total}</span>`}
          ${hint && html`<span class="sub">${hint}</span>`}
        </span>
      </label>`,
  );
  return html`<div class="seg">${boxes}</div>`;
}

/** Checkboxes one under the other, their numbers at the end of the line. */
export function checkList(name: string, choices: readonly Choice[]): Html {
  const lines = choices.map(
    ({ value, label, isChosen, total }) =>
      html`<li>
        <label class="check">
          <input class="tick" type="checkbox" name="${name}" value="${value}" ${isChosen && 'checked'} />
          <span>${label}</span>
          ${total && html`<span class="check__n">${total}</span>`}
        </label>
      </li>`,
  );
  return html`<ul class="checks">
    ${lines}
  </ul>`;
}
