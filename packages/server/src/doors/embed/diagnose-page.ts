import { html, type Html } from '../pages/html.js';
import { icon } from '../pages/icons.js';
import { toHostedPage } from '../pages/layout.js';
import { builderPath, diagnosePath, type Site } from '../pages/site.js';
import type { Language } from '@1eleve1stage/sdk/contract';
import { linesToPaste } from './lines-to-paste.js';
import { OBSTACLES } from './obstacle-ids.js';
import { embedTextsOf } from './texts/index.js';

/** The page of what can stop an embed on somebody's page, and the line to paste against it. */
export function diagnosePage(site: Site, lang: Language): string {
  const { diagnose: texts, obstacles } = embedTextsOf(lang);
  const lines = linesToPaste(site, texts);
  return toHostedPage(site, {
    title: texts.title,
    lang,
    pathIn: diagnosePath,
    shared: { pathIn: diagnosePath, description: texts.description, isEmbeddable: false },
    isIndexed: true,
    body: html`<div class="narrow stack">
      <p><a class="back" href="${site.base}${builderPath(lang)}">${icon('back')}${texts.back}</a></p>
      <h1 class="h1">${texts.title}</h1>
      <p class="muted">${texts.advice}</p>
      <nav aria-label="${texts.cases}">
        <ul class="ticks">
          ${OBSTACLES.map((id) => html`<li>${icon('next')}<a href="#${id}">${obstacles[id].seen}</a></li>`)}
        </ul>
      </nav>
      ${OBSTACLES.map((id) => section(id, obstacles[id], lines[id]))}
    </div>`,
  });
}

function section(
  id: string,
  { seen, why, then }: { seen: string; why: string; then?: string },
  lines: string | undefined,
): Html {
  return html`<section class="part" id="${id}">
    <h2 class="h2">${seen}</h2>
    <p>${why}</p>
    ${
      lines !== undefined &&
      html`<div class="copy">
        <pre tabindex="0"><code>${lines}</code></pre>
      </div>`
    }
    ${then !== undefined && html`<p>${then}</p>`}
  </section>`;
}
