import type { AccessKey } from '../../../ports/index.js';
import { html, verbatim, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { factList } from '../parts/fact-list.js';
import { hidden, line, postForm, summaryOf, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { provePanel } from '../parts/prove-panel.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';
import type { KeyView } from './key-view.js';

/** One key: what it is for, where it may be used, when it was, and how it ends. */
export function keyPage(scene: OwnScene, view: KeyView): string {
  const { texts, shared } = wordsOf(scene);
  const { keys: words } = texts;
  const { key, may } = view;
  const title = key.name ?? words.unnamed;
  const path = `/publisher/keys/${key.id}`;
  return toPublisherPage(scene, {
    ...{ title, path, door: 'account' },
    isWrong: Object.keys(view.errors).length > 0 || view.fault !== undefined,
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/keys')}">${icon('back')}${words.backToKeys}</a>
      </p>
      ${lead(title, { says: words.kinds[key.kind].hint })}
      ${view.fault !== undefined && donePanel({ look: 'wait', ...words.faults[view.fault] })}
      ${
        key.exposedAt &&
        !key.revokedAt &&
        donePanel({
          ...{ look: 'wait', title: words.exposed.title },
          says: words.exposed.says(shared.words.day(key.exposedAt)),
        })
      }
      ${summaryOf(fillingOf(scene, view), ['site'])} ${facts(scene, key)}
      ${key.kind === 'publishable' && sites(scene, view)}
      ${may === 'change' && !key.revokedAt && revoking(scene, key)}
      ${may === 'prove' && !key.revokedAt && provePanel(scene, { why: words.prove, next: path })}
      ${may === 'read' && html`<p class="muted">${words.readOnly}</p>`}`,
  });
}

function facts(scene: OwnScene, key: AccessKey): Html {
  const { texts, shared } = wordsOf(scene);
  const { key: words, kinds, modes, embed } = texts.keys;
  const { kind, mode, text, hint, createdAt, lastUsedAt, revokedAt } = key;
  const used = lastUsedAt ? words.usedOn(shared.words.day(lastUsedAt)) : words.never;
  return html`<section class="panel" aria-labelledby="facts">
    <h2 class="vh" id="facts">${words.text}</h2>
    ${factList([
      [text === undefined ? words.hint : words.text, html`<code>${verbatim(text ?? hint)}</code>`],
      [words.kind, kinds[kind].label],
      [words.mode, modes[mode].label],
      [words.made, shared.words.day(createdAt)],
      [words.used, used],
      [words.revoked, revokedAt && shared.words.day(revokedAt)],
    ])}
    ${
      text !== undefined &&
      !revokedAt &&
      html`<p class="actions">
        <a class="btn" href="${pathOf(scene, `/publisher/embed?key=${key.id}`)}">${embed.title}</a>
      </p>`
    }
  </section>`;
}

function sites(scene: OwnScene, view: KeyView): Html {
  const { sites: words } = wordsOf(scene).texts.keys;
  const { key, may } = view;
  const mayChange = may === 'change' && !key.revokedAt;
  return html`<section class="block" aria-labelledby="sites">
    <h2 class="h2" id="sites">${words.title}</h2>
    <p class="muted">${key.origins.length > 0 ? words.says : words.none}</p>
    ${
      key.origins.length > 0 &&
      html`<ul class="rows">
        ${key.origins.map(
          (origin) =>
            html`<li>
              <p class="break">${origin}</p>
              ${
                mayChange &&
                postForm(scene, {
                  path: `/publisher/keys/${key.id}/sites`,
                  body: html`${hidden('remove', origin)}<button class="btn">
                      ${words.remove}<span class="vh"> : ${origin}</span>
                    </button>`,
                })
              }
            </li>`,
        )}
      </ul>`
    }
    ${mayChange && addSite(scene, view)}
  </section>`;
}

function addSite(scene: OwnScene, view: KeyView): Html {
  const { sites: words, create } = wordsOf(scene).texts.keys;
  return postForm(scene, {
    path: `/publisher/keys/${view.key.id}/sites`,
    look: 'fields read',
    body: html`${line(fillingOf(scene, view), {
        ...{ name: 'site', label: words.add, hint: create.siteHint, longest: 2000 },
      })}
      <label class="check">
        <input class="tick" type="checkbox" name="both" value="yes" checked />
        <span>${words.both}</span>
      </label>
      <div class="actions"><button class="btn">${words.go}</button></div>`,
  });
}

/** What cannot be undone takes a second look. */
function revoking(scene: OwnScene, { id }: AccessKey): Html {
  const { revoke } = wordsOf(scene).texts.keys;
  return html`<details class="panel read">
    <summary>${icon('next')}${revoke.title}</summary>
    <p>${revoke.says}</p>
    ${postForm(scene, {
      path: `/publisher/keys/${id}/revoke`,
      body: html`<div class="actions"><button class="btn btn--bad">${revoke.go}</button></div>`,
    })}
  </details>`;
}

function fillingOf(scene: OwnScene, { site, errors }: KeyView): Filling<'site'> {
  return { scene, draft: { site }, errors, sentences: wordsOf(scene).texts.keys.invalid };
}
