import type { LinkPurpose } from '../../ports/index.js';
import { frameTexts } from '../../core/mail/texts/index.js';
import { withFirmSpaces } from '../../core/words/french-spacing.js';
import type { Texts } from '../pages/texts/index.js';
import { html, type Html } from '../pages/html.js';
import { toDocument } from '../pages/skeleton.js';
import { RIGHTS_PAGES, rightsPath, type RightsPage } from '../pages/article.js';

/**
 * A whole page. Addresses are relative to it, for the service may live under a path.
 *
 * @param inOther address of the same page in the other language, where there is one
 */
export function toPage({ page, mailed }: Texts, title: string, body: Html, inOther?: string): string {
  const { other } = page;
  const whole = toDocument({
    lang: page.lang,
    title: `${title} · 1 élève, 1 stage`,
    root: '..',
    head: html`<link rel="stylesheet" href="page.css" />
      <script src="page.js" defer></script>`,
    body: html`<a class="skip" href="#contenu">${page.skip}</a>
      <header class="top">
        <p>1 élève, 1 stage</p>
        ${
          inOther !== undefined &&
          html`<nav aria-label="${page.languages}">
            <a data-keep href="${inOther}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a>
          </nav>`
        }
      </header>
      <main id="contenu">${body}</main>
      <footer class="foot">
        <p>${mailed.foot}</p>
        <p>${RIGHTS_PAGES.map((name) => aboutLink(page, name))}</p>
      </footer>`,
  });
  return withFirmSpaces(whole.text);
}

/** A link to what is said of data and rights, to read while a page waits: it opens beside. */
function aboutLink({ rights, lang, newTab }: Texts['page'], name: RightsPage): Html {
  // Employers and families read these pages, too: as their letters do, they say « tu » to nobody.
  const words = name === 'data' ? frameTexts(lang).layout.data : rights[name];
  return html`<a href="..${rightsPath(name, lang)}" target="_blank"
    >${words}<span class="vh"> ${newTab}</span></a
  > `;
}

/** Where a page of that kind lies, and its forms go, in a language. */
export function mailPath(purpose: LinkPurpose | 'stop', lang: Texts['page']['lang']): string {
  return lang === 'fr' ? purpose : `${purpose}?lang=${lang}`;
}
