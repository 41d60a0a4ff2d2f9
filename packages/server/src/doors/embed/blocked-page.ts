import { html } from '../pages/html.js';
import { icon } from '../pages/icons.js';
import { toHostedPage } from '../pages/layout.js';
import { diagnosePath, searchPath, type Site } from '../pages/site.js';
import { textsOf } from '../pages/texts/index.js';
import type { PageParams } from '../pages/page-params.js';
import { FRAME_SCRIPT_PATH } from './frame-page.js';

/** Why a frame has no offers, told to pupils with a way out, and to the site's team with a word to look up. */
export function blockedPage(site: Site, params: PageParams, code: string): string {
  const { blocked: texts, page } = textsOf(params);
  return toHostedPage(site, {
    title: texts.title,
    theme: 'light',
    lang: params.lang,
    isFramed: true,
    script: FRAME_SCRIPT_PATH,
    body: html`<main>
      <div class="box">
        <h1 class="h2">${texts.title}</h1>
        <p>${texts.text}</p>
        <p>
          <a
            class="btn btn--primary"
            href="${site.url}${searchPath({ ...params, query: {} })}"
            target="_blank"
            rel="noopener"
            >${texts.go}${icon('outside')}<span class="vh">${page.newTab}</span></a
          >
        </p>
        <p class="small muted">
          ${texts.team} <code>${code}</code>,
          <a href="${site.url}${diagnosePath(page.lang)}" target="_blank" rel="noopener">${texts.causes}</a>.
        </p>
      </div>
    </main>`,
  });
}
