/** Text that is HTML already: made by {@link html} alone, so that nothing else enters a page unescaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | false | undefined | readonly Part[];

/** A template whose values are escaped, unless they are HTML of another template; `false` leaves nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((before, after, index) => before + toText(parts[index - 1]) + after));
}

function toText(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'string') return escape(part);
  return part ? part.map(toText).join('') : '';
}

function escape(words: string): string {
  return words.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A text as it was typed, space by space, for a field to show again: the page's own spacing must not touch it. */
export function verbatim(text: string): Html {
  return new Html(html`${text}`.text.replaceAll(' ', '&#32;'));
}
