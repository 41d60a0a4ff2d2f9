import { Html, html } from './html.js';

/** What was typed, space by space, for a field to show again: the page's own spacing must not touch it. */
export function verbatim(text: string): Html {
  return new Html(html`${text}`.text.replaceAll(' ', '&#32;'));
}
