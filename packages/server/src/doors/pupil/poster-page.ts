import type { Language } from '@1eleve1stage/sdk/contract';
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { html, type Html } from '../pages/html.js';
import { icon } from '../pages/icons.js';
import { toHostedPage } from '../pages/layout.js';
import type { Site } from '../pages/site.js';
import { textsOf } from '../pages/texts/index.js';
import type { PageParams } from '../pages/page-params.js';

/** A sheet to pin up. */
export interface Poster {
  site: Site;
  params: PageParams;
  /** Path of the page that the code leads to. */
  path: string;
  title: string;
  /** The title again, each part in its language. */
  heading: Html | string;
  /** Over the title. */
  over: string;
  facts: readonly (Html | string)[];
  /** Where « back » leads. */
  back: string;
  /** Its own path in each language. */
  own: (lang: Language) => string;
}

/** A sheet of A4 with a code that a phone reads. */
export function posterPage({ site, params, path, title, heading, over, facts, back, own }: Poster): string {
  const address = site.url + path;
  const { poster: texts } = textsOf(params);
  return toHostedPage(site, {
    title: texts.title(title),
    theme: 'light',
    lang: params.lang,
    pathIn: own,
    body: html`<p class="actions screen-only">
        <a class="back" href="${site.base}${back}">${icon('back')}${texts.back}</a>
        <span class="muted">${texts.print}</span>
      </p>
      <article class="sheet">
        <p class="sheet__over">${over}</p>
        <h1 class="sheet__title">${heading}</h1>
        <ul class="sheet__facts">
          ${facts.map((fact) => html`<li>${fact}</li>`)}
        </ul>
        <div class="sheet__code">
          ${qrCode(address, texts.code(address))}
          <div>
            <p class="sheet__act">${texts.scan}</p>
            <p class="sheet__address">${address.replace(/^https?:\/\//, '')}</p>
            <p>${texts.how}</p>
          </div>
        </div>
        <p class="sheet__foot">1 élève, 1 stage</p>
      </article>`,
  });
}

/** White around the code, in modules, as readers want it. */
const QUIET = 4;

/** A QR code as a drawing; words beside it say the address. */
export function qrCode(text: string, label: string): Html {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * QUIET;
  return html`<svg
    class="qr"
    viewBox="${String(-QUIET)} ${String(-QUIET)} ${String(side)} ${String(side)}"
    role="img"
    aria-label="${label}"
    shape-rendering="crispEdges"
  >
    <rect
      x="${String(-QUIET)}"
      y="${String(-QUIET)}"
      width="${String(side)}"
      height="${String(side)}"
      fill="#fff"
    />
    <path d="${toSvgPath(code)}" fill="#000" />
  </svg>`;
}
