import { html, type Html } from './html.js';
import { ICON_PATHS } from './icon.js';

/** Where a page's browser finds the sign of the service. @param base the service's own path, as links say it */
export function iconLinks(base: string): Html {
  return html`<link rel="icon" href="${base}${ICON_PATHS.ico}" sizes="32x32" />
    <link rel="icon" href="${base}${ICON_PATHS.drawn}" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="${base}${ICON_PATHS.touch}" />`;
}
