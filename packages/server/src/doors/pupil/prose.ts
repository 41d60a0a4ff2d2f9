import { html, type Html } from '../pages/html.js';
import { icon } from '../pages/icons.js';
import type { Texts } from '../pages/texts/index.js';

const BULLET = /^\s*[-–•*]\s+/;

/** A plain text as its author laid it out: one line, one paragraph; lines with dashes, a list. */
export function prose(text: string, { page }: Texts): Html {
  const blocks: Html[] = [];
  let items: Html[] = [];
  const endList = (): void => {
    if (items.length > 0)
      blocks.push(
        html`<ul class="ticks">
          ${items}
        </ul>`,
      );
    items = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim()) continue;
    if (BULLET.test(line)) {
      items.push(html`<li>${icon('check')}<span>${line.replace(BULLET, '').trim()}</span></li>`);
      continue;
    }
    endList();
    blocks.push(html`<p>${line.trim()}</p>`);
  }
  endList();
  return html`<div class="prose" ${page.lang !== 'fr' && html`lang="fr"`}>${blocks}</div>`;
}
