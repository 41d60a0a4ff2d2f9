import { html, type Html } from '../html.js';
import { toHostedPage } from '../hosted/layout.js';
import { searchPath, type Site } from '../hosted/site.js';
import { attributesOf, type Wish } from '../hosted/wish.js';

/** Where the element comes from: the channel whose attributes, events and parts keep their promises. */
export const ELEMENT_PATH = '/widget/@1/stage.js';
export const FRAME_SCRIPT_PATH = '/embed/frame.js';

/** The element alone on a page, for a frame: the same parameters as its attributes. */
export function framePage(site: Site, wish: Wish, key: string | undefined): string {
  return toHostedPage(site, {
    title: 'Offres de stage',
    theme: wish.theme ?? 'light',
    isFramed: true,
    script: FRAME_SCRIPT_PATH,
    body: html`<main>
      <h1 class="vh">Offres de stage d’observation</h1>
      ${element(`${site.base}/`, { ...wish, ...(key !== undefined && { key }) }, site)}
      <script type="module" src="${site.base}${ELEMENT_PATH}"></script>
    </main>`,
  });
}

/** The element's tag, with its working link. */
export function element(api: string, wish: Wish, site: Site): Html {
  const attributes = attributesOf(wish).map(([name, value]) => html` ${name}="${value}"`);
  const { key: _, ...shown } = wish;
  return html`<stage-search api="${api}" ${attributes}
    ><a href="${site.url}${searchPath(shown)}" target="_blank" rel="noopener"
      >Voir les offres de stage</a
    ></stage-search
  >`;
}
