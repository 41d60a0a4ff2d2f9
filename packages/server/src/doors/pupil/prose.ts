import { toBlocks, type TextBlock } from '@1eleve1stage/sdk/rules';
import { html, type Html } from '../pages/html.js';
import { icon } from '../pages/icons.js';
import type { Texts } from '../pages/texts/index.js';

/** A plain text as its author laid it out. */
export function prose(text: string, { page }: Texts): Html {
  return html`<div class="prose" ${page.lang !== 'fr' && html`lang="fr"`}>
    ${toBlocks(text).map(proseBlock)}
  </div>`;
}

function proseBlock(block: TextBlock): Html {
  if (block.kind === 'paragraph') return html`<p>${block.text}</p>`;
  return html`<ul class="ticks">
    ${block.items.map((item) => html`<li>${icon('check')}<span>${item}</span></li>`)}
  </ul>`;
}
