import { html, type Html } from '../html.js';
import type { Texts } from './index.js';

/** A publisher's text, or a name that exists in French alone: marked so on a page in another language. */
export function inFrench({ page }: Texts, text: Html | string): Html | string {
  return page.lang === 'fr' ? text : html`<span lang="fr">${text}</span>`;
}

/**
 * A sentence of ours, with what it quotes in French.
 *
 * @param quoted in the order they are found in the sentence
 */
export function quoting(texts: Texts, sentence: string, ...quoted: readonly (string | undefined)[]): Html {
  const parts: (Html | string)[] = [];
  let rest = sentence;
  for (const text of quoted) {
    const at = text === undefined || text === '' ? -1 : rest.indexOf(text);
    if (text === undefined || at < 0) continue;
    parts.push(rest.slice(0, at), inFrench(texts, text));
    rest = rest.slice(at + text.length);
  }
  return html`${[...parts, rest]}`;
}
