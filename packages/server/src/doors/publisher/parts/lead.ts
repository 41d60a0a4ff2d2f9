import { html, type Html } from '../../pages/html.js';

/** Where a page begins: its heading, what it is for, and the one thing to do. */
export function lead(
  title: Html | string,
  { says, act }: { says?: Html | string; act?: Html | false } = {},
): Html {
  return html`<div class="${act ? 'lead lead--act' : 'lead'}">
    <div class="lead__t">
      <h1 class="h1">${title}</h1>
      ${says !== undefined && html`<p>${says}</p>`}
    </div>
    ${act && html`<div class="actions">${act}</div>`}
  </div>`;
}
