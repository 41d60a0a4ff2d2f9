import { html, type Html } from '../../pages/html.js';

/** Labels and their values; what has none is left out. */
export function factList(
  facts: readonly (readonly [label: string, value: Html | string | undefined])[],
): Html {
  const known = facts.filter(([, value]) => value !== undefined && value !== '');
  return html`<dl class="facts2">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
