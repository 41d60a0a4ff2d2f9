import type { ReadTable, TableColumn } from '../../../../ports/index.js';
import { html, type Html } from '../../../pages/html.js';
import { icon } from '../../../pages/icons.js';
import { describedBy, errorLine, errorSummary } from '../../../pages/fields.js';
import { inOwnLanguage } from '../../../pages/site.js';
import { toPublisherPage } from '../../layout.js';
import { donePanel } from '../../parts/done-panel.js';
import { sessionFields } from '../../parts/forms.js';
import { lead } from '../../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../../scene.js';

const PATH = '/publisher/offers/import';
export const TEMPLATE_PATH = '/publisher/offers/template.csv';

/** What stands in the way of a table, told above all. */
export type TableFault = 'missing' | Exclude<ReadTable, { rows: unknown }>;

/** Where a table is chosen, and how it is filled in. */
export function importPage(
  scene: OwnScene,
  { columns, fault }: { columns: readonly TableColumn[]; fault?: TableFault | undefined },
): string {
  const { table: words } = wordsOf(scene).texts;
  const error = fault === 'missing' ? words.missing : undefined;
  return toPublisherPage(scene, {
    ...{ title: words.title, path: PATH, door: 'offers', isWrong: fault !== undefined },
    body: html`${crumb(scene)} ${lead(words.title, { says: words.says })}
      ${fault !== undefined && fault !== 'missing' && unusable(scene, fault)}
      ${errorSummary(wordsOf(scene).shared, error === undefined ? [] : [['file', error]])}
      <ol class="steps-list read">
        <li>
          <p>${words.steps.template}</p>
          <p class="actions">
            <a class="btn" href="${scene.site.base}${TEMPLATE_PATH}" download>${words.template}</a>
          </p>
        </li>
        <li><p>${words.steps.fill}</p></li>
        <li>
          <p>${words.steps.check}</p>
          ${fileForm(scene, error)}
        </li>
      </ol>
      ${columnsPart(scene, columns)}`,
  });
}

function crumb(scene: OwnScene): Html {
  return html`<p class="crumb">
    <a href="${pathOf(scene, '/publisher/offers')}">${icon('back')}${wordsOf(scene).texts.table.back}</a>
  </p>`;
}

function unusable(scene: OwnScene, fault: Exclude<TableFault, 'missing'>): Html {
  const { table: words } = wordsOf(scene).texts;
  const says =
    'unreadable' in fault
      ? html`<span class="lines-of">${fault.unreadable[scene.lang]}</span>`
      : words.tooManyRows(fault.tooManyRows);
  return donePanel({ look: 'wait', title: words.unreadable, says });
}

function fileForm(scene: OwnScene, error: string | undefined): Html {
  const { table: words } = wordsOf(scene).texts;
  return uploadForm(
    scene,
    html`<div class="${error === undefined ? 'field' : 'field field--bad'}">
        <label class="label" for="file">${words.file}</label>
        <p class="hint" id="file-hint">${words.fileHint}</p>
        <input
          class="input"
          type="file"
          id="file"
          name="file"
          accept=".csv,.txt,text/csv"
          required
          ${describedBy({ name: 'file', hint: words.fileHint, error })}
        />
        ${errorLine('file', error)}
      </div>
      <div class="actions"><button class="btn btn--primary">${words.check}</button></div>`,
  );
}

/** A form that may carry a file. */
export function uploadForm(scene: OwnScene, body: Html): Html {
  return html`<form
    class="fields"
    method="post"
    action="${scene.site.base}${inOwnLanguage(PATH, scene.lang)}"
    enctype="multipart/form-data"
    novalidate
  >
    ${sessionFields(scene)} ${body}
  </form>`;
}

function columnsPart(scene: OwnScene, columns: readonly TableColumn[]): Html {
  const { table: words } = wordsOf(scene).texts;
  return html`<details class="panel">
    <summary>${icon('next')}${words.columns}</summary>
    <dl class="facts2">
      ${columns.map(
        ({ path, name, isNeeded }) =>
          html`<div>
            <dt><span lang="fr">${name}</span> (${isNeeded ? words.needed : words.free})</dt>
            <dd>${words.examples[path] ?? ''}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
