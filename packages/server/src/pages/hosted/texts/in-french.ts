import { html, type Html } from '../../html.js';
import type { Texts } from './index.js';

/** What a publisher wrote, or a name that exists in French alone: marked so on a page in another language. */
export function inFrench({ page }: Texts, text: Html | string): Html | string {
  return page.lang === 'fr' ? text : html`<span lang="fr">${text}</span>`;
}
