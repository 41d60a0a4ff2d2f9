import { unsafeCSS, type CSSResult } from 'lit';

const known = new Map<string, CSSResult>();

/** A style sheet of that text: always the same one, which all elements of the page share. */
export function styleOf(css: string): CSSResult {
  const style = known.get(css) ?? unsafeCSS(css);
  known.set(css, style);
  return style;
}
