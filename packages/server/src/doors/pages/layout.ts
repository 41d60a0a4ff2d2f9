import { LANGUAGES, type Language } from '@1eleve1stage/sdk/contract';
import { createHash } from 'node:crypto';
import { withFirmSpaces } from '../../core/words/french-spacing.js';
import { Html, html } from './html.js';
import { RIGHTS_PAGES, rightsPath } from './article.js';
import { toDocument } from './skeleton.js';
import { builderPath, searchPath, type Site } from './site.js';
import { SHARE_PICTURES } from './share-pictures.js';
import { HOSTED_STYLE } from './style/index.js';
import { textsOf, type Texts } from './texts/index.js';
import type { Theme } from './page-params.js';

/** A page that anybody can open, without any script. */
export interface HostedPage {
  title: string;
  body: Html;
  theme?: Theme | undefined;
  lang?: Language | undefined;
  /** Its path as it was opened, in each language; nothing where it answers a form, or speaks French alone. */
  pathIn?: (lang: Language) => string;
  shared?: Shared;
  /** True when a search engine may list it. */
  isIndexed?: boolean;
  /** Data of the page for search engines (JSON-LD). */
  data?: object | undefined;
  /** True for a page that is shown in another, without our header and footer. */
  isFramed?: boolean;
  /** The part that many come for, where much stands before it. */
  skipTo?: { id: string; words: string };
  /** Path of a script, under the base. */
  script?: string;
}

/** Words of a page about itself, for whoever shares it. */
interface Shared {
  /** Where it lies for everybody, in each language, without a key. */
  pathIn: (lang: Language) => string;
  description: string;
  /** False where it is no page that sites which know oEmbed can show. */
  isEmbeddable?: boolean;
}

/** Its name says its content, so that browsers keep it. */
export const STYLE_PATH = `/s/page-${createHash('sha256').update(HOSTED_STYLE).digest('hex').slice(0, 8)}.css`;

/** Path of the picture that stands for a page where it is shared. */
export function sharePicturePath(lang: Language): string {
  return `/s/${SHARE_PICTURES[lang].file}`;
}

export function toHostedPage(site: Site, page: HostedPage): string {
  const { title, body, isFramed, script } = page;
  const texts = textsOf(page);
  // Only the element reads colours of a page around, and these are light.
  const theme = page.theme === 'etat' ? 'light' : page.theme;
  const text = toDocument({
    lang: texts.page.lang,
    title: `${title} · 1 élève, 1 stage`,
    root: isFramed ? undefined : site.base,
    theme,
    isIndexed: page.isIndexed,
    head: html`${sharing(site, page)}
      <link rel="stylesheet" href="${site.base}${STYLE_PATH}" />
      ${script !== undefined && html`<script src="${site.base}${script}" defer></script>`}`,
    bodyClass: isFramed ? 'framed' : 'page',
    body: isFramed ? body : framedBy(site, texts, page),
  }).text;
  return withFirmSpaces(text).replace('</head>', () => `${page.data ? toDataBlock(page.data) : ''}</head>`);
}

function framedBy(site: Site, { page: texts }: Texts, { lang, body, pathIn, skipTo }: HostedPage): Html {
  const { other } = texts;
  return html`<a class="skip" href="#contenu">${texts.skip}</a>
    ${skipTo && html`<a class="skip" href="#${skipTo.id}">${skipTo.words}</a>`}
    <header class="top">
      <p><a href="${site.base}${searchPath({ query: {}, lang })}">1 élève, 1 stage</a></p>
      ${
        pathIn &&
        html`<nav aria-label="${texts.languages}">
          <a href="${site.base}${pathIn(other.lang)}" lang="${other.lang}" hreflang="${other.lang}"
            >${other.name}</a
          >
        </nav>`
      }
    </header>
    <main id="contenu">${body}</main>
    <footer class="foot">
      <p>${texts.foot}</p>
      <nav aria-label="${texts.about}">${aboutLinks(site, texts)}</nav>
    </footer>`;
}

/** Where data, rights and who runs the service are told, and how to show the offers elsewhere. */
function aboutLinks({ base }: Site, { lang, rights, embed }: Texts['page']): Html[] {
  const links = RIGHTS_PAGES.map((page) => [rightsPath(page, lang), rights[page]] as const);
  return [...links, [builderPath(lang), embed] as const].map(
    ([path, words]) => html`<a href="${base}${path}">${words}</a> `,
  );
}

const LOCALES: Record<Language, string> = { fr: 'fr_FR', en: 'en_GB' };

/** The same page in each language, itself included, as search engines want it; French for whoever speaks neither. */
function translations(site: Site, { pathIn }: Shared): Html[] {
  return [...LANGUAGES, 'x-default' as const].map((lang) => {
    const address = site.url + pathIn(lang === 'x-default' ? 'fr' : lang);
    return html`<link rel="alternate" hreflang="${lang}" href="${address}" />`;
  });
}

function sharing(site: Site, { title, shared, pathIn, lang = 'fr' }: HostedPage): Html | false {
  if (!shared) return false;
  const { share } = textsOf({ lang });
  const address = site.url + shared.pathIn(lang);
  const opened = site.url + (pathIn ?? shared.pathIn)(lang);
  const oembed = `${site.url}/oembed?url=${encodeURIComponent(opened)}&format=json`;
  return html`<meta name="description" content="${shared.description}" />
    <link rel="canonical" href="${address}" />
    ${pathIn && translations(site, shared)}
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="1 élève, 1 stage" />
    <meta property="og:locale" content="${LOCALES[lang]}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${shared.description}" />
    <meta property="og:url" content="${address}" />
    <meta property="og:image" content="${site.url}${sharePicturePath(lang)}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="1 élève, 1 stage. ${share.what}. ${share.how}." />
    <meta name="twitter:card" content="summary_large_image" />
    ${shared.isEmbeddable !== false && html`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}" />`}`;
}

/** Data is no script to a browser; only its end tag, and what begins a comment, would end or hide it. */
export function toDataBlock(data: object): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return new Html(`<script type="application/ld+json">${json}</script>`).text;
}
