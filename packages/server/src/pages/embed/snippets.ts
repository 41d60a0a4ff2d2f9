import type { Site } from '../hosted/site.js';
import { textsOf } from '../hosted/texts/index.js';
import { attributesOf, writeWish, type ElementName, type PageLanguage, type Wish } from '../hosted/wish.js';
import { announcedPath, ELEMENT_FACTS, pagePath } from './elements.js';
import { embedTextsOf } from './texts/index.js';

/** Something to copy into a site. */
export interface Snippet {
  /** Anchor on the page. */
  id: string;
  title: string;
  /** When to choose it, and where to put it. */
  advice: string;
  code: string;
}

/** The four ways into a site, the best first: told in the language of the page, written in that of the element. */
export function snippets(view: ToWrite): Snippet[] {
  const { site, wish } = view;
  const { codes } = embedTextsOf(view.lang);
  const { name, keyed, framed, page } = toCopy(view);
  const style = `stage-${name} { display: block; min-block-size: ${ELEMENT_FACTS[name].room} }`;
  const { script, frame, wordpress, link } = codes;
  return [
    { id: 'script', ...script, advice: script.advice(style), code: scriptCode(site, keyed, page) },
    {
      id: 'cadre',
      ...frame,
      advice: wish.theme === 'etat' ? `${frame.advice} ${frame.etat}` : frame.advice,
      code: frameCode(site, framed, page),
    },
    {
      id: 'wordpress',
      ...wordpress,
      code: site.url + (wish.key === undefined ? pagePath(keyed) : announcedPath(framed)),
    },
    { id: 'lien', ...link, code: page },
  ];
}

/** What was chosen, on a page in a language. */
interface ToWrite {
  site: Site;
  wish: Wish;
  lang: PageLanguage;
}

interface ToCopy {
  name: ElementName;
  /** The wish with what is still to come in its place; and the same for a frame, which reads no colours around it. */
  keyed: Wish;
  framed: Wish;
  /** Address of the page that does the same without a script. */
  page: string;
}

function toCopy({ site, wish, lang }: ToWrite): ToCopy {
  const { keyToCome, offerToCome } = embedTextsOf(lang).codes;
  const name = wish.element ?? 'search';
  const looks = { ...(name === 'apply' && { 'offer-id': offerToCome }), ...wish.looks };
  const keyed = { ...wish, key: wish.key ?? keyToCome, looks };
  const { theme, ...others } = keyed;
  const framed = theme === 'etat' || !theme ? others : { ...others, theme };
  return { name, keyed, framed, page: site.url + pagePath(keyed) };
}

function scriptCode(site: Site, wish: Wish, page: string): string {
  const name = wish.element ?? 'search';
  const attributes = attributesOf(wish).map(([attribute, value]) => `\n  ${attribute}="${escaped(value)}"`);
  return [
    `<script type="module" src="${site.url}/widget/@1/stage.js"></script>`,
    `<stage-${name}\n  api="${site.url}"${attributes.join('')}\n>`,
    `  <a href="${escaped(page)}">${textsOf(wish).frames[name].link}</a>`,
    `</stage-${name}>`,
  ].join('\n');
}

function frameCode(site: Site, { element, ...wish }: Wish, page: string): string {
  const named = element ? ` data-stage-element="${element}"` : '';
  return [
    `<div${named} data-stage-frame="${escaped(writeWish(wish).slice(1))}">`,
    `  <a href="${escaped(page)}">${textsOf(wish).frames[element ?? 'search'].link}</a>`,
    '</div>',
    `<script src="${site.url}/embed/loader.js" async></script>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** What a site's Content-Security-Policy must allow, in each way. */
export function policyLines(site: Site): [way: 'script' | 'frame' | 'wordpress', lines: string][] {
  const { origin } = new URL(site.url);
  return [
    ['script', `script-src ${origin};\nconnect-src ${origin};\nworker-src blob:;`],
    ['frame', `script-src ${origin};\nframe-src ${origin};`],
    ['wordpress', `frame-src ${origin};`],
  ];
}

/** For the accessibility statement of a site, in the language of the element. */
export function accessibilityWords(view: ToWrite): string {
  const { name, page } = toCopy(view);
  return embedTextsOf(view.wish.lang ?? 'fr').accessibility.statement(name, page);
}
