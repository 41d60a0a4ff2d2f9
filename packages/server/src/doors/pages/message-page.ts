import { html, type Html, verbatim } from './html.js';
import { toHostedPage } from './layout.js';
import { searchPath, type Site } from './site.js';
import { textsOf } from './texts/index.js';
import type { PageParams } from './page-params.js';

/** Something that could not be done: why, what is kept, and one way out. */
export function messagePage(
  site: Site,
  params: PageParams,
  message: {
    title: string;
    text: string;
    way?: { words: string; path: string };
    extra?: Html | undefined;
  },
): string {
  const { title, text, extra } = message;
  const way = message.way ?? { words: textsOf(params).page.offers, path: searchPath(params) };
  return toHostedPage(site, {
    title,
    theme: params.theme,
    lang: params.lang,
    body: html`<div class="narrow stack">
      <h1 class="h1">${title}</h1>
      ${text && html`<p>${text}</p>`} ${extra}
      <p><a class="btn btn--primary" href="${site.base}${way.path}">${way.words}</a></p>
    </div>`,
  });
}

/** A text to take along, as it was typed. */
export function keptText(label: string, text: string): Html {
  return html`<div>
    <label class="label" for="kept">${label}</label>
    <textarea class="input" id="kept" readonly>${verbatim(text)}</textarea>
  </div>`;
}
