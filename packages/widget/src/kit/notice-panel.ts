import { html, type TemplateResult } from 'lit';
import { icon } from './icons.js';

/** A panel with one round pictogram, one title, one text and one way out. */
export function noticePanel(
  { path, title, text, go, id }: { path: string; title: string; text: string; go: string; id: string },
  acted: () => void,
): TemplateResult {
  return html`<div class="state">
    <span class="hero">${icon(path)}</span>
    <h3 class="h2" id=${id} tabindex="-1">${title}</h3>
    <p>${text}</p>
    <div class="actions"><button class="btn btn--primary" type="button" @click=${acted}>${go}</button></div>
  </div>`;
}
