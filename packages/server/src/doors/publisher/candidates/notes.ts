import type { NamedNote } from '../../../core/candidates/read-notes.js';
import { LONGEST_NOTE, MOST_NOTES } from '../../../core/candidates/rules/candidate-note.js';
import { html, verbatim, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { hidden, postForm } from '../parts/forms.js';
import { momentOf } from '../parts/history.js';
import { wordsOf, type OwnScene } from '../scene.js';
import type { CandidateView } from './candidate-view.js';

/** Where the notes begin on the page. */
export const NOTES_ID = 'notes';

/** What colleagues wrote of a candidate for each other, and where one more is written. */
export function notesSection(scene: OwnScene, view: CandidateView): Html | false {
  const { notes: words, faults } = wordsOf(scene).texts.candidate;
  const { notes, fault, note } = view;
  // Nothing was kept of it: whoever wrote it may copy it.
  if (fault === 'firstReading')
    return html`<section class="panel" aria-labelledby="${NOTES_ID}">
      <h2 class="h3" id="${NOTES_ID}">${words.title}</h2>
      <p class="noted">${note}</p>
    </section>`;
  if (!notes) return false;
  return html`<section class="panel" aria-labelledby="${NOTES_ID}">
    <h2 class="h3" id="${NOTES_ID}">${words.title}</h2>
    <p class="small muted">${words.says}</p>
    ${
      notes.length > 0 &&
      html`<ul class="log">
        ${notes.map((note) => written(scene, view, note))}
      </ul>`
    }
    ${notes.length < MOST_NOTES ? writing(scene, view) : html`<p class="muted">${faults.tooManyNotes}</p>`}
  </section>`;
}

function written(scene: OwnScene, { reader, candidate }: CandidateView, note: NamedNote): Html {
  const { notes: words } = wordsOf(scene).texts.candidate;
  const [who, at] = [note.by ?? words.somebody, momentOf(scene, note.at)];
  const mayRemove = note.personId === reader.personId || reader.role === 'owner';
  return html`<li>
    <p class="noted">${note.words}</p>
    <p class="small muted">${words.when(who, at)}</p>
    ${
      mayRemove &&
      postForm(scene, {
        path: `/publisher/candidates/${candidate.application.id}/notes/remove`,
        body: html`${hidden('note', note.id)}<button class="link">
            ${words.remove}<span class="vh">${words.removeWhich(who, at)}</span>
          </button>`,
      })
    }
  </li>`;
}

function writing(scene: OwnScene, { candidate, fault, note = '' }: CandidateView): Html {
  const { notes: words } = wordsOf(scene).texts.candidate;
  const isWrong = fault === 'note';
  return html`<details ${isWrong && 'open'}>
    <summary>${icon('next')} ${words.write}</summary>
    ${postForm(scene, {
      path: `/publisher/candidates/${candidate.application.id}/notes`,
      look: 'fields',
      body: html`<div class="field">
          <label class="label" for="note">${words.label}</label>
          <p class="hint" id="note-hint">${words.hint}</p>
          <textarea
            class="input input--rows"
            id="note"
            name="note"
            rows="3"
            maxlength="${String(LONGEST_NOTE)}"
            aria-describedby="note-hint"
            ${isWrong && html`aria-invalid="true"`}
          >
${verbatim(note)}</textarea>
        </div>
        <button class="btn">${words.keep}</button>`,
    })}
  </details>`;
}
