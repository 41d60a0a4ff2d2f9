import type { Site } from '../pages/site.js';
import { textsOf } from '../pages/texts/index.js';
import type { ElementName, Language } from '@1eleve1stage/sdk/contract';
import { ofPublisher, writePageParams, type PageParams } from '../pages/page-params.js';
import { elementCode, escaped } from '../pages/element-code.js';
import { announcedPath, ELEMENT_ROOM, framed, pagePath } from '../pages/elements.js';
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

/** The ways into a site, the best first: told in the language of the page, written in that of the element. */
export function snippets(view: ToWrite): Snippet[] {
  const { site, params } = view;
  const { codes } = embedTextsOf(view.lang);
  const { name, keyed, inFrame, page } = toCopy(view);
  const { script, style, frame, wordpress, link } = codes;
  return [
    { id: 'script', ...script, code: elementCode(site, keyed, page) },
    { id: 'style', ...style, code: styleCode(name, style.colour) },
    {
      id: 'cadre',
      ...frame,
      advice: params.theme === 'etat' ? `${frame.advice} ${frame.etat}` : frame.advice,
      code: frameCode(site, inFrame, page),
    },
    {
      id: 'wordpress',
      ...wordpress,
      code: params.key === undefined ? page : site.url + announcedPath(inFrame),
    },
    { id: 'lien', ...link, code: page },
  ];
}

/** The choice to write, on a page in a language. */
interface ToWrite {
  site: Site;
  params: PageParams;
  lang: Language;
  /** The publisher of the key. */
  publisherId?: string | undefined;
}

interface ToCopy {
  name: ElementName;
  /** The parameters with what is still to come in its place; and the same in a frame. */
  keyed: PageParams;
  inFrame: PageParams;
  /** Address of the page that does the same without a script. */
  page: string;
}

function toCopy({ site, params, lang, publisherId }: ToWrite): ToCopy {
  const { keyToCome, offerToCome } = embedTextsOf(lang).codes;
  const name = params.element ?? 'search';
  const looks = { ...(name === 'apply' && { 'offer-id': offerToCome }), ...params.looks };
  const keyed = { ...params, key: params.key ?? keyToCome, looks };
  return { name, keyed, inFrame: framed(keyed), page: site.url + pagePath(ofPublisher(keyed, publisherId)) };
}

function styleCode(name: ElementName, colour: string): string {
  return [
    `stage-${name} {`,
    '  display: block;',
    `  min-block-size: ${ELEMENT_ROOM[name]};`,
    `  /* ${colour} --stage-accent: #8a1538; */`,
    '}',
  ].join('\n');
}

function frameCode(site: Site, { element, ...params }: PageParams, page: string): string {
  const named = element ? ` data-stage-element="${element}"` : '';
  return [
    `<div${named} data-stage-frame="${escaped(writePageParams(params).slice(1))}">`,
    `  <a href="${escaped(page)}">${textsOf(params).frames[element ?? 'search'].link}</a>`,
    '</div>',
    `<script src="${site.url}/embed/loader.js" async></script>`,
  ].join('\n');
}

/** Lines that a site's Content-Security-Policy must have, in each way. */
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
  return embedTextsOf(view.params.lang ?? 'fr').accessibility.statement(name, page);
}
