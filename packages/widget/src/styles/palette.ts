import { PALETTE } from '@1eleve1stage/sdk/rules';
import { unsafeCSS, type CSSResult } from 'lit';

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
