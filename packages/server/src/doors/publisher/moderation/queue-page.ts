import type { WaitingPosition } from '../../../ports/index.js';
import type { Queue } from '../../../core/organisations/list-queue.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { lead } from '../parts/lead.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';
import type { Decision } from './decisions.js';
import { offerToReadPath, organisationPath, QUEUE_PATH } from './paths.js';
import { waitsSince } from './since.js';

/** All that waits for a moderator, a page of each. */
export interface QueueView extends Queue {
  /** What was decided just before. */
  done: Decision | undefined;
  now: Date;
}

export function queuePage(scene: OwnScene, view: QueueView): string {
  const { moderation: words } = wordsOf(scene).texts;
  const isEmpty = view.organisations.length === 0 && view.offers.length === 0;
  return toPublisherPage(scene, {
    title: words.title,
    path: QUEUE_PATH,
    door: 'queue',
    body: html`${lead(words.title, { says: words.says })}
    ${view.done && donePanel({ title: words.done[view.done].title, says: words.done[view.done].says })}
    ${
      isEmpty
        ? html`<div class="state">
            <span class="hero">${icon('check')}</span>
            <p>${words.nothing}</p>
          </div>`
        : html`${organisations(scene, view)} ${offers(scene, view)}`
    }`,
  });
}

function organisations(scene: OwnScene, { organisations: rows, next, now }: QueueView): Html | false {
  const { moderation: words } = wordsOf(scene).texts;
  if (rows.length === 0) return false;
  return html`<section class="block" aria-labelledby="organisations">
    <h2 class="h2" id="organisations">${words.organisations.title}</h2>
    <ul class="todo">
      ${rows.map(
        ({ id, review, alike, domain }) =>
          html`<li>
            <span class="picto">${icon('home')}</span>
            <p class="todo__t">
              <a href="${pathOf(scene, organisationPath(id))}" ${inFrench(scene)}
                >${review.declared.name}, ${review.declared.city}</a
              >
            </p>
            <p class="todo__m">
              ${[words.asks[review.reason === undefined ? 'new' : 'again'], words.alike(alike), domain && words.domains[domain]].filter(Boolean).join(' · ')}
            </p>
            ${waitsSince(scene, review.askedAt, now)}
          </li>`,
      )}
    </ul>
    ${more(scene, 'organisations', next.organisations)}
  </section>`;
}

function offers(scene: OwnScene, { offers: rows, next, now }: QueueView): Html | false {
  const { offers: words } = wordsOf(scene).texts.moderation;
  if (rows.length === 0) return false;
  return html`<section class="block" aria-labelledby="offers">
    <h2 class="h2" id="offers">${words.title}</h2>
    <p class="muted">${words.says}</p>
    <ul class="todo">
      ${rows.map(
        ({ id, title, city, organisation, since }) =>
          html`<li>
            <span class="picto">${icon('list')}</span>
            <p class="todo__t">
              ${
                title === undefined
                  ? words.damaged
                  : html`<a href="${pathOf(scene, offerToReadPath(id))}" ${inFrench(scene)}>${title}</a>`
              }
            </p>
            <p class="todo__m" ${inFrench(scene)}>${[organisation, city].filter(Boolean).join(' · ')}</p>
            ${waitsSince(scene, since, now)}
          </li>`,
      )}
    </ul>
    ${more(scene, 'offers', next.offers)}
  </section>`;
}

function more(
  scene: OwnScene,
  list: 'organisations' | 'offers',
  next: WaitingPosition | undefined,
): Html | false {
  if (!next) return false;
  const path = `${QUEUE_PATH}?${list}=${writePosition(next)}`;
  const words = wordsOf(scene).texts.moderation[list].next;
  return html`<p class="actions"><a class="btn" href="${pathOf(scene, path)}">${words}</a></p>`;
}

function writePosition({ since, id }: WaitingPosition): string {
  return `${String(since.getTime())}.${id}`;
}

/** Where a list goes on, as an address says it; undefined for what no page of ours wrote. */
export function readPosition(written: string | null): WaitingPosition | undefined {
  const [, at, id] = /^(\d{1,15})\.((?:pb|of)_[0-9a-z]{16})$/.exec(written ?? '') ?? [];
  return at === undefined || id === undefined ? undefined : { since: new Date(Number(at)), id };
}
