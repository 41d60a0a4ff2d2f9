import type { Candidate } from '../../../core/candidates/rules/to-candidate.js';
import { dayInFrance } from '@1eleve1stage/sdk/contract';
import { readableNumber } from '@1eleve1stage/sdk/rules';
import { html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { provePanel } from '../parts/prove-panel.js';
import type { May } from '../proved.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

/** Where the candidates of an organisation are taken away as a file. */
export const EXPORT_PATH = '/publisher/candidates/export';

/** Says what is in the file, and what is not, before it is made. */
export function exportPage(scene: OwnScene, { may }: { may: May }): string {
  const { exporting: words, candidates } = wordsOf(scene).texts;
  return toPublisherPage(scene, {
    title: words.title,
    path: EXPORT_PATH,
    door: 'candidates',
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/candidates')}">${icon('back')} ${candidates.title}</a>
      </p>
      <div class="narrow block">
        ${lead(words.title, { says: words.says })}
        <p>${words.covered}</p>
        <p>${words.noted}</p>
        ${
          may === 'change' &&
          postForm(scene, {
            path: EXPORT_PATH,
            body: html`<button class="btn btn--primary">${words.go}</button>`,
          })
        }
        ${may === 'prove' && provePanel(scene, { why: words.why, next: EXPORT_PATH })}
        ${may === 'read' && html`<p class="muted">${words.readOnly}</p>`}
      </div>`,
  });
}

/** Names of the columns. */
export function exportedColumns(scene: OwnScene): string[] {
  return [...wordsOf(scene).texts.exporting.columns];
}

/** A candidate in these columns: no more than a list on paper needs; empty where it is not to be read yet. */
export function toExported(scene: OwnScene, { application, grade, person }: Candidate): string[] {
  const { texts, shared } = wordsOf(scene);
  return [
    readableNumber(application.id),
    application.offer.title,
    shared.weeks.list(application.weeks),
    grade ? shared.words.grades[grade] : '',
    texts.candidates.states[application.status],
    dayOf(new Date(application.submittedAt)),
    person?.firstName ?? '',
    person?.lastName ?? '',
    person?.school ?? '',
  ];
}

/** The day that it is in France, as tables sort it. */
export function dayOf(moment: Date): string {
  return dayInFrance(moment).toISOString().slice(0, 10);
}
