import { html, type TemplateResult } from 'lit';

/** Draws a pictogram, 24 by 24, in the colour of the text. Decorative: words say the same. */
export function icon(path: string): TemplateResult {
  return html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path} />
  </svg>`;
}

export const searchPath = 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.4 15.4l5.1 5.1';
export const pinPath =
  'M12 21.2c-4.6-4.4-7-7.9-7-11.2a7 7 0 0 1 14 0c0 3.3-2.4 6.8-7 11.2ZM9.6 10a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0';
export const slidersPath =
  'M3.5 7.5h9M17.5 7.5h3M3.5 16.5h3M11.5 16.5h9M12.6 7.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0M6.6 16.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0';
export const flaskPath =
  'M9.5 3.2v6L4.6 18a1.9 1.9 0 0 0 1.7 2.8h11.4a1.9 1.9 0 0 0 1.7-2.8l-4.9-8.8v-6M8 3.2h8M7.3 14.8h9.4';
export const warningPath = 'M12 4.2 2.9 19.8h18.2L12 4.2ZM12 10v4.4M12 17v.2';
