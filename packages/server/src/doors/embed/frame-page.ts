import { html, type Html } from '../pages/html.js';
import { toHostedPage } from '../pages/layout.js';
import type { Site } from '../pages/site.js';
import { textsOf } from '../pages/texts/index.js';
import { attributesOf, type PageParams } from '../pages/page-params.js';
import { pagePath } from '../pages/elements.js';

/** Where the elements come from: the channel whose attributes, events and parts keep their promises. */
export const ELEMENT_PATH = '/widget/@1/stage.js';
export const FRAME_SCRIPT_PATH = '/embed/frame.js';

/** One of the elements alone on a page, for a frame: the same parameters as its attributes. */
export function framePage(site: Site, params: PageParams, key: string | undefined): string {
  const { title } = textsOf(params).frames[params.element ?? 'search'];
  return toFramedPage(
    site,
    params,
    title,
    html`<main>
      <h1 class="vh">${title}</h1>
      ${element(`${site.base}/`, { ...params, ...(key !== undefined && { key }) }, site)}
      <script type="module" src="${site.base}${ELEMENT_PATH}"></script>
    </main>`,
  );
}

/** A page for a frame, as high as what it holds. */
export function toFramedPage(site: Site, params: PageParams, title: string, main: Html): string {
  return toHostedPage(site, {
    title,
    theme: params.theme ?? 'light',
    lang: params.lang,
    isFramed: true,
    script: FRAME_SCRIPT_PATH,
    body: main,
  });
}

/** The element's tag, with its working link. */
function element(api: string, params: PageParams, site: Site): Html {
  const name = params.element ?? 'search';
  const attributes = attributesOf(params).map(([attribute, value]) => html` ${attribute}="${value}"`);
  return html`<stage-${name} api="${api}" ${attributes}
    ><a href="${site.url}${pagePath(params)}" target="_blank" rel="noopener"
      >${textsOf(params).frames[name].link}</a
    ></stage-${name}
  >`;
}
