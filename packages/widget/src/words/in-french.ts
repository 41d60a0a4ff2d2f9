import { html, type TemplateResult } from 'lit';

/** A text with parts in another language than its own. */
export type MixedText = readonly (string | TemplateResult)[];

/** A text in French, by whoever publishes an offer or in a register, to be read aloud as French. */
export function inFrench(text: string): TemplateResult {
  return html`<span lang="fr">${text}</span>`;
}

/**
 * A sentence of ours, with what it quotes in French.
 *
 * @param quoted in the order they are found in the sentence
 */
export function markFrench(sentence: string, ...quoted: readonly (string | undefined)[]): MixedText {
  const parts: (string | TemplateResult)[] = [];
  let rest = sentence;
  for (const text of quoted) {
    const at = text ? rest.indexOf(text) : -1;
    if (!text || at < 0) continue;
    parts.push(rest.slice(0, at), inFrench(text));
    rest = rest.slice(at + text.length);
  }
  return [...parts, rest];
}
