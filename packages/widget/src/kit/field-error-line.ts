import { html, nothing, type TemplateResult } from 'lit';
import { icon, warningPath } from './icons.js';

/** The error of a field, under it and after the sign that says so; its id is that of the field and `-error`. */
export function fieldErrorLine(id: string, error: string | undefined): TemplateResult | typeof nothing {
  if (!error) return nothing;
  return html`<p class="error" id="${id}-error">${icon(warningPath)}<span>${error}</span></p>`;
}
