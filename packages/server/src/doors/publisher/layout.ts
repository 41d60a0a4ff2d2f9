import { createHash } from 'node:crypto';
import { SPACE_PATHS } from '../../core/members/rules/session-space.js';
import type { SessionSpace } from '../../ports/index.js';
import { frameTexts } from '../../core/mail/texts/index.js';
import { withFirmSpaces } from '../../core/words/french-spacing.js';
import { RIGHTS_PAGES, rightsPath } from '../pages/article.js';
import { html, type Html } from '../pages/html.js';
import { icon, type IconName } from '../pages/icons.js';
import { inOwnLanguage } from '../pages/site.js';
import { toDocument } from '../pages/skeleton.js';
import { postForm } from './parts/forms.js';
import { DOOR_PATHS, ORGANISATIONS_PATH, SIGN_OUT_PATHS, type Door } from './doors.js';
import { pathOf, wordsOf, type Scene, type Visitor } from './scene.js';
import { PUBLISHER_STYLE } from './style/index.js';

/** Its name says its content, so that browsers keep it. */
export const PUBLISHER_STYLE_PATH = `/publisher/page-${createHash('sha256').update(PUBLISHER_STYLE).digest('hex').slice(0, 8)}.css`;

/** A page of the people who host, whole but for what stands around every one. */
interface PublisherPage {
  title: string;
  body: Html;
  /** Its address, under the service's own path, in no language: where it is shown in the other one. Absent where nobody can open it anew, as an answer to a form. */
  path?: string | undefined;
  /** The door it lies behind. */
  door?: Door;
  /** True where something is to be corrected: the title says so first. */
  isWrong?: boolean;
  /** Path of a script, under the service's own. */
  script?: string;
}

/** Writes a page: header, doors, the page itself, footer. It works without any script. */
export function toPublisherPage(scene: Scene, page: PublisherPage): string {
  const { site, lang, visitor } = scene;
  const { texts, shared } = wordsOf(scene);
  const title = page.isWrong ? texts.common.wrong(page.title) : page.title;
  const document = toDocument({
    lang,
    title: `${title} · 1 élève, 1 stage`,
    root: site.base,
    head: html`<link rel="stylesheet" href="${site.base}${PUBLISHER_STYLE_PATH}" />
      ${page.script !== undefined && html`<script src="${site.base}${page.script}" defer></script>`}`,
    body: html`<a class="skip" href="#contenu">${shared.page.skip}</a>
      <header class="head">
        <div class="wrap">
          <div class="head__row">
            <a class="mark" href="${pathOf(scene, visitor ? SPACE_PATHS[spaceOf(visitor)] : '/')}"
              >1 élève, 1 stage</a
            >
            <div class="who">${visitor ? signOut(scene, visitor) : otherLanguage(scene, page.path)}</div>
          </div>
          ${visitor && whereOf(scene, visitor)} ${visitor && doors(scene, visitor, page.door)}
        </div>
      </header>
      <main class="wrap" id="contenu" tabindex="-1">${page.body}</main>
      <footer class="end">
        <div class="wrap end__row">
          <p>1 élève, 1 stage</p>
          <nav aria-label="${shared.page.about}">
            ${aboutLinks(scene)} ${visitor && otherLanguage(scene, page.path)}
          </nav>
        </div>
      </footer>`,
  });
  return withFirmSpaces(document.text);
}

function spaceOf({ space = 'publisher' }: Visitor): SessionSpace {
  return space;
}

function signOut(scene: Scene, visitor: Visitor): Html {
  const { common } = wordsOf(scene).texts;
  return html`<span class="who__name">${visitor.name}</span> ${postForm(scene, {
      path: SIGN_OUT_PATHS[spaceOf(visitor)],
      body: html`<button class="link">${common.signOut}</button>`,
    })}`;
}

/** The organisation they are here for, which who is of several changes here. */
function whereOf(scene: Scene, { organisation }: Visitor): Html | undefined {
  if (!organisation) return undefined;
  const { common } = wordsOf(scene).texts;
  return html`<p class="where">
    <strong>${organisation.name}</strong>
    ${organisation.isOneOfSeveral && html`<a href="${pathOf(scene, ORGANISATIONS_PATH)}">${common.change}</a>`}
  </p>`;
}

function otherLanguage(scene: Scene, path: string | undefined): Html | false {
  const { other } = wordsOf(scene).shared.page;
  if (path === undefined) return false;
  const address = scene.site.base + inOwnLanguage(path, other.lang);
  return html`<a data-keep href="${address}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a>`;
}

const DOOR_ICONS: Record<Door, IconName> = {
  home: 'home',
  offers: 'list',
  candidates: 'cap',
  account: 'sliders',
  queue: 'list',
  desk: 'sliders',
};

function doors(scene: Scene, { doors: open, waiting }: Visitor, current: Door | undefined): Html {
  const { common } = wordsOf(scene).texts;
  const links = open.map((door) => {
    const count =
      door === 'candidates' &&
      waiting > 0 &&
      html`<span class="doors__n"
        ><span aria-hidden="true">${String(waiting)}</span
        ><span class="vh">, ${common.waiting(waiting)}</span></span
      >`;
    return html`<li>
      <a href="${pathOf(scene, DOOR_PATHS[door])}" ${door === current && html`aria-current="page"`}
        >${icon(DOOR_ICONS[door])}<span class="doors__w">${common.doors[door]}${count}</span></a
      >
    </li>`;
  });
  return html`<nav aria-label="${common.space}">
    <ul class="doors">
      ${links}
    </ul>
  </nav>`;
}

/** What is told of the service. Its texts for employers say « vous », as their letters do. */
function aboutLinks(scene: Scene): Html[] {
  const { rights } = wordsOf(scene).shared.page;
  return RIGHTS_PAGES.map((page) => {
    const words = page === 'data' ? frameTexts(scene.lang).layout.data : rights[page];
    return html`<a href="${scene.site.base}${rightsPath(page, scene.lang)}">${words}</a> `;
  });
}
