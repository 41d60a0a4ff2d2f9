import type { Language } from '@1eleve1stage/sdk/contract';
import { Html, html } from './html.js';
import { iconLinks } from './icon.js';

/** Parts of a page that differ from one of ours to another, beside what it says. */
interface Skeleton {
  lang: Language;
  /** As the tab shows it. */
  title: string;
  /** The service's own path, as the page's links say it; absent in a frame, whose policy allows no icon. */
  root?: string | undefined;
  theme?: 'light' | 'dark' | undefined;
  /** True when a search engine may list it. */
  isIndexed?: boolean | undefined;
  /** Its style, its script, what it says of itself to who shares it. */
  head: Html;
  bodyClass?: string;
  body: Html;
}

/** A whole page, as every door writes it. */
export function toDocument({ lang, title, root, theme, isIndexed, head, bodyClass, body }: Skeleton): Html {
  return html`<!doctype html>
    <html lang="${lang}"${theme && html` data-theme="${theme}"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="color-scheme" content="${theme ?? 'light dark'}" />
        ${!isIndexed && html`<meta name="robots" content="noindex" />`}
        ${root !== undefined && iconLinks(root)} ${head}
      </head>
      <body${bodyClass !== undefined && html` class="${bodyClass}"`}>
        ${body}
      </body>
    </html> `;
}
