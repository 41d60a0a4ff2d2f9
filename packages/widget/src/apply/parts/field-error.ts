import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons.js';
import type { Field } from '../draft.js';
import { warningPath } from '../icons.js';
import type { View } from '../view.js';

/** Text of what is wrong with a field; undefined when nothing is. */
export function errorOf({ errors, texts }: View, field: Field): string | undefined {
  const key = errors[field];
  return key && texts.errors.text(field, key);
}

/** What is wrong, after the sign that says so. */
export function withSign(error: string): TemplateResult {
  return html`${icon(warningPath)}<span>${error}</span>`;
}

/** What is wrong, under the field; its id is that of the field and `-error`. */
export function errorUnder(id: string, error: string | undefined): TemplateResult | typeof nothing {
  if (!error) return nothing;
  return html`<p class="error" id="${id}-error">${withSign(error)}</p>`;
}
