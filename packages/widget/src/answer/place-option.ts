import { html, type TemplateResult } from 'lit';
import type { Place } from '@1eleve1stage/sdk/contract';
import { icon, pinPath } from '../icons.js';
import { matched } from '../view/matched.js';

/** A commune among suggestions: what was typed of its name stands out. */
export function placeOption({ name, postcodes, department }: Place, typed: string): TemplateResult {
  const { before, match, after } = matched(name, typed);
  return html`${icon(pinPath)}<span>${before}<mark>${match}</mark>${after}</span
    ><span class="opt-row__end">${postcodes[0]} · ${department.name}</span>`;
}
