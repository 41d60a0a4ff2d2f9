import { ON_ACCENT, PALETTE } from '@1eleve1stage/sdk/rules';
import { html, type Html } from './html.js';

/** The sign of the service: two ones, in its colours, light and dark. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>rect{fill:${PALETTE.accent[0]}}path{stroke:${ON_ACCENT[0]}}@media(prefers-color-scheme:dark){rect{fill:${PALETTE.accent[1]}}path{stroke:${ON_ACCENT[1]}}}</style><rect width="32" height="32" rx="7"/><path d="m7 13 5-4.5V24M18.5 13l5-4.5V24" fill="none" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>
`;

/** Where it lies, and its pictures for browsers that draw none of it, under the service's own path. */
export const ICON_PATHS = {
  drawn: '/favicon.svg',
  ico: '/favicon.ico',
  touch: '/apple-touch-icon.png',
};

/** Where a page's browser finds the sign of the service. @param base the service's own path, as links say it */
export function iconLinks(base: string): Html {
  return html`<link rel="icon" href="${base}${ICON_PATHS.ico}" sizes="32x32" />
    <link rel="icon" href="${base}${ICON_PATHS.drawn}" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="${base}${ICON_PATHS.touch}" />`;
}
