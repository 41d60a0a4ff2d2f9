import { html, type TemplateResult } from 'lit';

/** A titled part of an offer. */
export function titledSection(title: string, content: unknown): TemplateResult {
  return html`<section class="part">
    <h4 class="h2">${title}</h4>
    ${content}
  </section>`;
}
