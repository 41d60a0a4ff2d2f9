import { html, nothing, type TemplateResult } from 'lit';
import type { CoreTexts } from '../words/catalogues.js';

/** A link that opens beside the page, and says so; with a picture after its words, it is the main thing to do. */
export function outLink(
  href: string,
  text: string,
  { common }: Pick<CoreTexts, 'common'>,
  picture?: TemplateResult,
): TemplateResult {
  return html`<a
    class=${picture ? 'btn btn--primary' : nothing}
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    >${text}<span class="vh"> ${common.newTab}</span>${picture}</a
  >`;
}
