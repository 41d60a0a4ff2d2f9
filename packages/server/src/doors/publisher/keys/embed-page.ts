import { ME } from '@1eleve1stage/sdk/contract';
import type { AccessKey } from '../../../ports/index.js';
import { segments } from '../../pages/choices.js';
import { elementCode } from '../../pages/element-code.js';
import { framePath, pagePath } from '../../pages/elements.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { ofPublisher, type PageParams } from '../../pages/page-params.js';
import { builderPath } from '../../pages/site.js';
import { textsOf } from '../../pages/texts/index.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';
import { copyable, COPY_SCRIPT_PATH } from './copyable.js';

/** What a site may show: the list of its people's offers, a search of them, or a search of all. */
export const SHOWS = ['offers', 'search', 'all'] as const;
export type Show = (typeof SHOWS)[number];

/** A key that can be written into a page. */
export type SiteKey = AccessKey & { text: string };

/** What a site is to show, and with which key. */
export interface EmbedView {
  show: Show;
  /** The key that is chosen, and all that could be; none where there is none yet. */
  key: SiteKey | undefined;
  keys: readonly SiteKey[];
}

/** Whoever hosts chooses what their site shows, sees it, and copies the lines or has them sent. */
export function embedPage(scene: OwnScene, view: EmbedView): string {
  const { keys: words } = wordsOf(scene).texts;
  const { embed } = words;
  const { key } = view;
  return toPublisherPage(scene, {
    title: embed.title,
    path: `/publisher/embed?show=${view.show}${key ? `&key=${key.id}` : ''}`,
    door: 'account',
    script: COPY_SCRIPT_PATH,
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/keys')}">${icon('back')}${words.backToKeys}</a>
      </p>
      ${lead(embed.title, { says: embed.says })} ${key ? preparing(scene, view, key) : noKey(scene)}`,
  });
}

function noKey(scene: OwnScene): Html {
  const { none } = wordsOf(scene).texts.keys.embed;
  return html`<div class="state">
    <span class="hero">${icon('lock')}</span>
    <h2 class="h3">${none.title}</h2>
    <p>${none.says}</p>
    <p class="actions">
      <a class="btn btn--primary" href="${pathOf(scene, '/publisher/keys')}">${none.go}</a>
    </p>
  </div>`;
}

function preparing(scene: OwnScene, view: EmbedView, key: SiteKey): Html {
  const params = paramsOf(view.show, key);
  const page = scene.site.url + pagePath(ofPublisher(params, key.publisherId));
  const lines = elementCode(scene.site, params, page);
  return html`${choiceForm(scene, view)}
    <div class="halves">
      ${preview(scene, params, key)}
      <div class="block">${linesPart(scene, lines, key)} ${sending(scene, { lines, params, key })}</div>
    </div>`;
}

/** The element is in French, as the pupils are who read it. */
function paramsOf(show: Show, { text }: SiteKey): PageParams {
  return {
    key: text,
    query: show === 'all' ? {} : { publisher: ME },
    ...(show === 'offers' && { element: 'offers' }),
  };
}

function choiceForm(scene: OwnScene, { show, key, keys }: EmbedView): Html {
  const { embed, unnamed, modes } = wordsOf(scene).texts.keys;
  const shows = SHOWS.map((value) => ({ value, ...embed.shows[value], isChosen: value === show }));
  const all = keys.map(({ id, name, mode }) => ({
    ...{ value: id, label: name ?? unnamed, hint: modes[mode].label, isChosen: id === key?.id },
  }));
  return html`<form class="fields" action="${pathOf(scene, '/publisher/embed')}">
    ${scene.lang !== 'fr' && html`<input type="hidden" name="lang" value="${scene.lang}" />`}
    <fieldset>
      <legend class="label">${embed.what}</legend>
      ${segments('show', 'radio', shows)}
    </fieldset>
    ${
      keys.length > 1 &&
      html`<fieldset>
        <legend class="label">${embed.which}</legend>
        ${segments('key', 'radio', all)}
      </fieldset>`
    }
    ${keys.length === 1 && key && html`<input type="hidden" name="key" value="${key.id}" />`}
    <div class="actions"><button class="btn">${embed.go}</button></div>
  </form>`;
}

/** What is framed has no origin of its own: nothing in it comes near the session around. */
function preview(scene: OwnScene, params: PageParams, { mode }: SiteKey): Html {
  const { embed } = wordsOf(scene).texts.keys;
  const { title } = textsOf({ lang: scene.lang }).frames[params.element ?? 'search'];
  return html`<section class="block" aria-labelledby="preview">
    <h2 class="h2" id="preview">${embed.preview}</h2>
    <p class="muted">${mode === 'test' ? embed.previewTest : embed.previewSays}</p>
    <iframe
      class="framed"
      title="${embed.preview} : ${title}"
      src="${scene.site.base}${framePath(params)}"
      sandbox="allow-scripts"
      height="520"
      loading="lazy"
    ></iframe>
  </section>`;
}

function linesPart(scene: OwnScene, lines: string, key: SiteKey): Html {
  const { embed } = wordsOf(scene).texts.keys;
  return html`<section class="block" aria-labelledby="lines">
    <h2 class="h2" id="lines">${embed.lines}</h2>
    <p>${embed.linesSay}</p>
    ${copyable(scene, lines, 'fr')}
    <p>${worksOn(scene, key)} <a href="${pathOf(scene, `/publisher/keys/${key.id}`)}">${embed.sites}</a></p>
  </section>`;
}

function worksOn(scene: OwnScene, { origins }: SiteKey): string {
  const { embed } = wordsOf(scene).texts.keys;
  return origins.length > 0 ? embed.works(origins.join(', ')) : embed.worksNowhere;
}

/** For who keeps the site: a mail that is ready, and the same to read, where no mail program opens. */
function sending(
  scene: OwnScene,
  { lines, params, key }: { lines: string; params: PageParams; key: SiteKey },
): Html {
  const { embed } = wordsOf(scene).texts.keys;
  const more = builderPath(scene.lang, params);
  const text = embed.body(lines, worksOn(scene, key), scene.site.url + more);
  const mail = `mailto:?subject=${encodeURIComponent(embed.subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return html`<section class="panel" aria-labelledby="send">
    <h2 class="h3" id="send">${embed.send}</h2>
    <p>${embed.sendSays}</p>
    <p class="actions"><a class="btn" href="${mail}">${icon('mail')} ${embed.mail}</a></p>
    <details>
      <summary>${icon('next')}${embed.text}</summary>
      ${copyable(scene, text)}
    </details>
    <p class="actions">
      <a class="btn btn--quiet" href="${scene.site.base}${more}">${embed.more}</a>
    </p>
  </section>`;
}
