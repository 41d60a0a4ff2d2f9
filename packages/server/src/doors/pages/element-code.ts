import { attributesOf, type PageParams } from './page-params.js';
import type { Site } from './site.js';
import { textsOf } from './texts/index.js';

/**
 * The lines that put an element into a page of another site.
 *
 * @param page address of the page that does the same without a script
 */
export function elementCode(site: Site, params: PageParams, page: string): string {
  const name = params.element ?? 'search';
  const attributes = attributesOf(params).map(([attribute, value]) => `\n  ${attribute}="${escaped(value)}"`);
  return [
    `<script type="module" src="${site.url}/widget/@1/stage.js"></script>`,
    `<stage-${name}${attributes.join('')}\n>`,
    `  <a href="${escaped(page)}">${textsOf(params).frames[name].link}</a>`,
    `</stage-${name}>`,
  ].join('\n');
}

/** A text as an attribute of HTML holds it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
