import { textsOf } from '../pages/texts/index.js';
import { html, type Html } from '../pages/html.js';
import { RIGHTS_PAGES, rightsPath } from '../pages/article.js';
import type { DemoPage } from './demo-pages.js';
import { HOME_TEXTS, TOOLS } from './home-texts.js';
import type { Page } from '../pages/page.js';

const STYLE = `
main { max-width: 60rem; margin-inline: auto; padding: clamp(2rem, 6vw, 5rem) clamp(1.25rem, 4vw, 3rem); display: grid; gap: clamp(2rem, 5vw, 3.5rem); }
header { display: grid; gap: 0.75rem; }
header p.languages { justify-self: end; }
h1 { font-size: clamp(1.875rem, 5vw, 2.75rem); letter-spacing: -0.01em; }
.lead { max-width: 42rem; font-size: 1.125rem; color: var(--muted); text-wrap: pretty; }
h2 { font-size: 1.25rem; margin-block-end: 1rem; }
.pages { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.pages a { display: grid; gap: 0.5rem; align-content: start; block-size: 100%; padding: 1.5rem; border: 1px solid var(--border); border-block-start: 4px solid var(--tone); border-radius: 0.75rem; color: inherit; text-decoration: none; }
.pages a:hover { border-color: var(--tone); }
.pages a:hover b { text-decoration: underline; text-underline-offset: 0.15em; }
.pages b { font-size: 1.125rem; line-height: 1.3; }
.pages span { color: var(--muted); font-size: 0.9375rem; }
.company { --tone: #b3401a; }
.town-hall { --tone: #3d6b1f; }
.school { --tone: #7a3b86; }
.library { --tone: #1f4b99; }
@media (prefers-color-scheme: dark) {
  .company { --tone: #ff9d73; }
  .town-hall { --tone: #a6d07f; }
  .school { --tone: #d7a5e0; }
  .library { --tone: #9dbdff; }
}
.tools { list-style: none; padding: 0; display: grid; border-block-start: 1px solid var(--border); }
.tools li { display: grid; grid-template-columns: minmax(11rem, 16rem) 1fr; gap: 0.25rem 1.5rem; padding-block: 0.875rem; border-block-end: 1px solid var(--border); }
.tools span { color: var(--muted); }
footer { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; font-size: 0.9375rem; }
@media (max-width: 36rem) { .tools li { grid-template-columns: 1fr; } }
`;

interface HomeView {
  lang: Page['lang'];
  demo: readonly DemoPage[];
  hasMailbox: boolean;
}

/** The first page: what this service is and where to go; with the demonstration's pages when there are any. */
export function homePage({ lang, demo, hasMailbox }: HomeView): Page {
  const texts = HOME_TEXTS[lang];
  return {
    lang,
    title: '1 élève, 1 stage',
    style: STYLE,
    body: html`<main id="content">
      <header>
        <p class="languages">
          <a href="./${texts.other.query}" lang="${texts.other.lang}" hreflang="${texts.other.lang}"
            >${texts.other.name}</a
          >
        </p>
        <h1>1 élève, 1 stage</h1>
        <p class="lead">${texts.lead}</p>
      </header>
      ${demo.length > 0 ? demoPages(demo, lang) : ''}
      <section aria-labelledby="tools">
        <h2 id="tools">${texts.tools}</h2>
        <ul class="tools">
          ${TOOLS.filter((tool) => hasMailbox || tool !== 'mailbox').map((tool) => {
            const { path, name, about } = texts[tool];
            return html`<li><a href="${path}">${name}</a> <span>${about}</span></li>`;
          })}
        </ul>
      </section>
      <footer>${aboutLinks(lang)}</footer>
    </main>`,
  };
}

/** Where data, rights and who runs the service are told. */
function aboutLinks(lang: HomeView['lang']): Html[] {
  const { rights } = textsOf({ lang }).page;
  return RIGHTS_PAGES.map((page) => html`<a href=".${rightsPath(page, lang)}">${rights[page]}</a> `);
}

function demoPages(pages: readonly DemoPage[], lang: HomeView['lang']): Html {
  return html`<section aria-labelledby="demos">
    <h2 id="demos">${HOME_TEXTS[lang].demos}</h2>
    <ul class="pages">
      ${pages.map(({ name, words }) => {
        const { title, about } = words[lang];
        return html`<li>
          <a class="${name}" href="demo/${name}"><b>${title}</b><span>${about}</span></a>
        </li>`;
      })}
    </ul>
  </section>`;
}
