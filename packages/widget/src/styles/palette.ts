import { unsafeCSS, type CSSResult } from 'lit';

/** Colours of the element where the page sets none: each in light, then in dark. */
const PALETTE = {
  accent: ['#0c6170', '#86cfdb'],
  surface: ['#fff', '#171c1e'],
  sunken: ['#f4f6f5', '#20272a'],
  text: ['#1b2527', '#e8eeee'],
  muted: ['#526063', '#a9b6b8'],
  border: ['#dbe1e0', '#374144'],
  control: ['#77868a', '#7f8f93'],
  positive: ['#24663a', '#8fd3a0'],
  caution: ['#7a4e00', '#eec06f'],
  negative: ['#a92a20', '#ffaea3'],
  shade: ['#14282d1f', '#0000006b'],
} as const;

type Declaration = (name: string, light: string, dark: string) => string;

const declared = (declaration: Declaration): CSSResult =>
  unsafeCSS(
    Object.entries(PALETTE)
      .map(([name, [light, dark]]) => declaration(name, light, dark))
      .join(';'),
  );

/** A value for each colour of the element's own. */
export const ownColours = (valueOf: (light: string, dark: string) => string): CSSResult =>
  declared((name, light, dark) => `--_own-${name}:${valueOf(light, dark)}`);

/** Each colour as the element reads it: the page's, or else its own. */
export const colours = declared((name) => `--_${name}:var(--stage-${name},var(--_own-${name}))`);
