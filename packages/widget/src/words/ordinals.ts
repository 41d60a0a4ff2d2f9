import { html, type TemplateResult } from 'lit';

/** Raises the ends of ordinals in our own texts: 3e, 2de, 1er. Never used on what people wrote. */
export function withRaisedOrdinals(text: string): (string | TemplateResult)[] {
  // Split by two groups: text, digit, ending, text, digit, ending…
  return text
    .split(/\b(\d)(er|de|e)\b/)
    .map((part, index) => (index % 3 === 2 ? html`<sup>${part}</sup>` : part));
}
