import { MODES, type AccessKey } from '../../../ports/index.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { choices, hidden, line, postForm, summaryOf, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { provePanel } from '../parts/prove-panel.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';
import { KEY_FIELDS, KINDS_OFFERED, type KeyField, type KeysView } from './key-view.js';

/** What somebody’s site and programs come in with. */
export function keysPage(scene: OwnScene, view: KeysView): string {
  const { keys: words } = wordsOf(scene).texts;
  const [active, over] = [
    view.keys.filter((key) => !key.revokedAt),
    view.keys.filter((key) => key.revokedAt),
  ];
  return toPublisherPage(scene, {
    title: words.title,
    path: '/publisher/keys',
    door: 'account',
    isWrong: Object.keys(view.errors).length > 0 || view.fault !== undefined,
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/account')}">${icon('back')}${words.back}</a>
      </p>
      ${lead(words.title, { says: words.says })}
      ${view.fault !== undefined && donePanel({ look: 'wait', ...words.faults[view.fault] })}
      ${summaryOf(fillingOf(scene, view), KEY_FIELDS)} ${showing(scene)}
      <section class="block" aria-labelledby="keys">
        <h2 class="h2" id="keys">${words.list}</h2>
        ${active.length > 0 ? rows(scene, active) : html`<p>${words.none}</p>`}
        ${
          over.length > 0 &&
          html`<details>
            <summary>${icon('next')}${words.over}</summary>
            ${rows(scene, over)}
          </details>`
        }
      </section>
      ${view.may === 'change' && createForm(scene, view)}
      ${view.may === 'prove' && provePanel(scene, { why: words.prove, next: '/publisher/keys' })}
      ${view.may === 'read' && html`<p class="muted">${words.readOnly}</p>`}`,
  });
}

function showing(scene: OwnScene): Html {
  const { show } = wordsOf(scene).texts.keys;
  return html`<section class="panel read" aria-labelledby="show">
    <h2 class="h3" id="show">${show.title}</h2>
    <p>${show.says}</p>
    <p class="actions">
      <a class="btn btn--primary" href="${pathOf(scene, '/publisher/embed')}">${show.go}</a>
    </p>
  </section>`;
}

function rows(scene: OwnScene, keys: readonly AccessKey[]): Html {
  return html`<ul class="rows">
    ${keys.map((key) => row(scene, key))}
  </ul>`;
}

function row(
  scene: OwnScene,
  { id, name, kind, mode, hint, exposedAt, revokedAt, lastUsedAt }: AccessKey,
): Html {
  const { texts, shared } = wordsOf(scene);
  const { keys: words } = texts;
  const used = lastUsedAt ? words.key.usedOn(shared.words.day(lastUsedAt)) : words.key.never;
  return html`<li>
    <div>
      <h3 class="h3">
        <a href="${pathOf(scene, `/publisher/keys/${id}`)}">${name ?? words.unnamed}</a>
      </h3>
      <p class="small">${words.kinds[kind].label} · ${words.modes[mode].label}</p>
      <p class="small muted"><code>${hint}</code></p>
      ${exposedAt && !revokedAt && html`<p class="small due--soon"><strong>${words.exposed.title}</strong></p>`}
    </div>
    <p class="small muted">${words.key.used} : ${used}</p>
  </li>`;
}

function createForm(scene: OwnScene, view: KeysView): Html {
  const { keys: words } = wordsOf(scene).texts;
  const filling = fillingOf(scene, view);
  const modes = MODES.filter((mode) => mode === 'test' || view.mayHaveLive);
  return html`<section class="panel read" aria-labelledby="create">
    <h2 class="h3" id="create">${words.create.title}</h2>
    ${!view.mayHaveLive && html`<p class="note">${words.waits}</p>`}
    ${postForm(scene, {
      path: '/publisher/keys',
      look: 'fields',
      body: html`${hidden('id', view.nextId)}
        ${line(filling, { name: 'name', label: words.create.name, hint: words.create.nameHint, longest: 60 })}
        ${choices(filling, {
          name: 'kind',
          legend: words.create.kind,
          choices: KINDS_OFFERED.map((value) => ({ value, ...words.kinds[value] })),
        })}
        ${line(filling, {
          name: 'site',
          label: words.create.site,
          hint: `${words.create.ifSite} ${words.create.siteHint}`,
          isOptional: true,
          longest: 2000,
        })}
        ${choices(filling, {
          name: 'mode',
          legend: words.create.mode,
          choices: modes.map((value) => ({ value, ...words.modes[value] })),
        })}
        <div class="actions"><button class="btn btn--primary">${words.create.go}</button></div>`,
    })}
  </section>`;
}

function fillingOf(scene: OwnScene, { draft, errors }: KeysView): Filling<KeyField> {
  return { scene, draft, errors, sentences: wordsOf(scene).texts.keys.invalid };
}
