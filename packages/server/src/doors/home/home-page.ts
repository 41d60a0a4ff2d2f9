import type { Language } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../pages/html.js';
import { icon } from '../pages/icons.js';
import { toHostedPage } from '../pages/layout.js';
import { searchQuestions } from '../pages/search-form.js';
import { inOwnLanguage, type Site } from '../pages/site.js';
import type { DemoPage } from './demo-pages.js';
import { AUDIENCES, HOME_TEXTS } from './home-texts.js';

interface HomeView {
  site: Site;
  lang: Language;
  demo: readonly DemoPage[];
  hasMailbox: boolean;
}

/** The first page: the search for pupils, then a door for each of the others. */
export function homePage(view: HomeView): string {
  const { site, lang, demo, hasMailbox } = view;
  const texts = HOME_TEXTS[lang];
  const pathIn = (other: Language): string => inOwnLanguage('/', other);
  return toHostedPage(site, {
    title: texts.title,
    lang,
    pathIn,
    shared: { pathIn, description: texts.description, isEmbeddable: false },
    isIndexed: true,
    body: html`<div class="home">
      <section class="home__search">
        <div class="lead-in">
          <h1 class="h1">${texts.title}</h1>
          <p>${texts.lead}</p>
        </div>
        <form class="search" role="search" action="${site.base}/s/search" aria-label="${texts.title}">
          ${lang === 'fr' ? '' : html`<input type="hidden" name="lang" value="${lang}" />`}
          ${searchQuestions({ params: { query: {}, lang }, place: undefined })}
        </form>
        ${link(site, texts.all)}
      </section>
      <section class="home__hosts stack" aria-labelledby="hosts">
        <h2 class="h2" id="hosts">${texts.hosts.title}</h2>
        <p>${texts.hosts.about}</p>
        <p class="actions">
          <a class="btn btn--primary" href="${site.base}${texts.hosts.open.path}"
            >${texts.hosts.open.words}</a
          >
          <a class="btn" href="${site.base}${texts.hosts.enter.path}">${texts.hosts.enter.words}</a>
        </p>
      </section>
      <div class="home__others">
        ${AUDIENCES.map((name) => {
          const { title, about, ways } = texts[name];
          return html`<section class="stack" aria-labelledby="${name}">
            <h2 class="h3" id="${name}">${title}</h2>
            <p>${about}</p>
            <ul>
              ${ways.map((way) => html`<li>${link(site, way)}</li>`)}
            </ul>
          </section>`;
        })}
      </div>
      ${demo.length > 0 ? demonstration(view) : hasMailbox ? mailbox(view) : ''}
    </div>`,
  });
}

function link({ base }: Site, { path, words }: { path: string; words: string }): Html {
  return html`<a class="back" href="${base}${path}">${words}${icon('next')}</a>`;
}

/** Sites of others as they may be, and where the letters are. */
function demonstration(view: HomeView): Html {
  const { demo, lang, site } = view;
  return html`<section aria-labelledby="demos" class="stack">
    <h2 class="h3" id="demos">${HOME_TEXTS[lang].demos}</h2>
    <ul class="home__demos">
      ${demo.map(({ name, words }) => {
        const { title, about } = words[lang];
        return html`<li>
          <a href="${site.base}/demo/${name}">${title}</a> <span class="muted">${about}</span>
        </li>`;
      })}
      ${view.hasMailbox && html`<li>${mailbox(view)}</li>`}
    </ul>
  </section>`;
}

function mailbox({ lang, site }: HomeView): Html {
  const { path, words, about } = HOME_TEXTS[lang].mailbox;
  return html`<a href="${site.base}${path}">${words}</a> <span class="muted">${about}</span>`;
}
