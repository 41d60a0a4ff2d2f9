import { html, type TemplateResult } from 'lit';

/** The title of what is on screen: the focus goes there when it changes. */
export function focusTitle(text: unknown, look: 'h1' | 'h2' = 'h2'): TemplateResult {
  return html`<h3 class=${look} id="title" tabindex="-1">${text}</h3>`;
}
