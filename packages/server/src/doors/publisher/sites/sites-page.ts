import type { Site } from '../../../ports/index.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

export const SITES_PATH = '/publisher/sites';

/** The places where an organisation hosts. */
export interface SitesView {
  sites: readonly Site[];
  /** Whether whoever reads the page may change them: owners. */
  isOwner: boolean;
  /** True where there may be no more. */
  isFull: boolean;
  /** What became of the offers of a place that was just changed. */
  done?: { changed: number; left: number } | undefined;
}

export function sitesPage(scene: OwnScene, { sites, isOwner, isFull, done }: SitesView): string {
  const { sites: words, account } = wordsOf(scene).texts;
  const add = html`<a class="btn btn--primary" href="${pathOf(scene, `${SITES_PATH}/new`)}"
    >${icon('plus')} ${words.add}</a
  >`;
  return toPublisherPage(scene, {
    ...{ title: words.title, path: SITES_PATH, door: 'account' },
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/account')}">${icon('back')}${account.title}</a>
      </p>
      ${lead(words.title, { says: words.says, act: isOwner && !isFull && add })}
      ${
        done &&
        donePanel({
          ...(done.left > 0 && { look: 'wait' as const }),
          ...{
            title: words.changed(done.changed),
            says: done.left > 0 ? words.left(done.left) : words.saved,
          },
        })
      }
      ${
        sites.length > 0
          ? html`<ul class="rows">
              ${sites.map((site) => row(scene, site, isOwner))}
            </ul>`
          : html`<p>${words.none}</p>`
      }
      ${isFull && html`<p class="muted">${words.full}</p>`}
      ${!isOwner && html`<p class="muted">${words.readOnly}</p>`}`,
  });
}

function row(scene: OwnScene, site: Site, isOwner: boolean): Html {
  const { sites: words } = wordsOf(scene).texts;
  const path = `${SITES_PATH}/${site.id}`;
  return html`<li>
    <div>
      <h2 class="h3">${site.name}</h2>
      <p class="small muted">${addressOf(site)}</p>
      ${site.siret !== undefined && html`<p class="small num">SIRET ${site.siret}</p>`}
    </div>
    ${
      isOwner &&
      html`<div class="actions">
        <a class="btn" href="${pathOf(scene, path)}"
          >${words.change}<span class="vh"> : ${site.name}</span></a
        >
        ${postForm(scene, {
          path: `${path}/remove`,
          body: html`<button class="btn">${words.remove}<span class="vh"> : ${site.name}</span></button>`,
        })}
      </div>`
    }
  </li>`;
}

/** An address in one line. */
export function addressOf({ street, postcode, city }: Pick<Site, 'street' | 'postcode' | 'city'>): string {
  return [street, `${postcode} ${city}`].filter(Boolean).join(', ');
}
