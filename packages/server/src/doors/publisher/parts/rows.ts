import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { beginningOf } from '../../../core/words/beginning-of.js';
import { isAwaitingEmployer } from '../../../core/applications/rules/application-life.js';
import type { Candidate } from '../../../core/candidates/rules/to-candidate.js';
import { pathOf, wordsOf, type Scene } from '../scene.js';
import { due } from './due.js';

/** Candidates one under the other: their own words first, then what they ask for, and until when they wait. */
export function candidateRows(scene: Scene, candidates: readonly Candidate[], now: Date): Html {
  return html`<ul class="todo">
    ${candidates.map((candidate) => row(scene, candidate, now))}
  </ul>`;
}

function row(scene: Scene, candidate: Candidate, now: Date): Html {
  const { application } = candidate;
  const path = pathOf(scene, `/publisher/candidates/${application.id}`);
  return html`<li>
    <span class="picto">${icon('cap')}</span>
    <p class="todo__t"><a href="${path}">${headingOf(scene, candidate)}</a></p>
    <p class="todo__m">${summaryOf(scene, candidate)}</p>
    ${isAwaitingEmployer(application.status) ? due(scene, application.expiresAt, now) : badge(scene, candidate)}
  </li>`;
}

function badge(scene: Scene, { application: { status } }: Candidate): Html {
  return html`<p class="due"><strong>${wordsOf(scene).texts.candidates.states[status]}</strong></p>`;
}

/** Their name, once it may be read; else how their letter begins. */
function headingOf(scene: Scene, { person, motivation }: Candidate): string {
  const { texts, shared } = wordsOf(scene);
  if (person) return `${person.firstName} ${person.lastName}`;
  return motivation === undefined ? texts.candidates.erased : shared.words.quoted(beginningOf(motivation));
}

/** The grade, the weeks and the offer. */
export function summaryOf(scene: Scene, { grade, application }: Candidate): string {
  const { shared } = wordsOf(scene);
  const parts = [
    grade && shared.words.grades[grade],
    application.weeks.length > 0 && shared.weeks.list(application.weeks),
    application.offer.title,
  ];
  return parts.filter(Boolean).join(' · ');
}
