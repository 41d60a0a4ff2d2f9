import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { beginningOf } from '../../../core/words/beginning-of.js';
import { isAwaitingEmployer } from '../../../core/applications/rules/application-life.js';
import type { Candidate } from '../../../core/candidates/rules/to-candidate.js';
import { pathOf, wordsOf, type Scene } from '../scene.js';
import { due } from './due.js';

/** What rows of candidates have beside what they tell. */
interface RowParts {
  /** A box to tick, of the form around. */
  pick?: { isPicked: boolean } | undefined;
  /** What is said under one. */
  noteOf?: (candidate: Candidate) => string | undefined;
}

/** Candidates one under the other: their own words first, then what they ask for, and until when they wait. */
export function candidateRows(
  scene: Scene,
  candidates: readonly Candidate[],
  now: Date,
  parts: RowParts = {},
): Html {
  return html`<ul class="todo">
    ${candidates.map((candidate) => row(scene, candidate, { now, ...parts }))}
  </ul>`;
}

/** The field of each box to tick. */
export const PICKED = 'candidate';

function row(scene: Scene, candidate: Candidate, { now, pick, noteOf }: RowParts & { now: Date }): Html {
  const { application } = candidate;
  const path = pathOf(scene, `/publisher/candidates/${application.id}`);
  const heading = headingOf(scene, candidate);
  const note = noteOf?.(candidate);
  return html`<li>
    ${pick ? box(scene, application.id, { heading, ...pick }) : html`<span class="picto">${icon('cap')}</span>`}
    <p class="todo__t"><a href="${path}">${heading}</a></p>
    <p class="todo__m">
      ${summaryOf(scene, candidate)}${note !== undefined && html`<br /><strong>${note}</strong>`}
    </p>
    ${isAwaitingEmployer(application.status) ? due(scene, application.expiresAt, now) : badge(scene, candidate)}
  </li>`;
}

function box(scene: Scene, id: string, { heading, isPicked }: { heading: string; isPicked: boolean }): Html {
  return html`<label class="tickbox"
    ><input class="tick" type="checkbox" name="${PICKED}" value="${id}" ${isPicked && 'checked'} /><span
      class="vh"
      >${wordsOf(scene).texts.several.pick(heading)}</span
    ></label
  >`;
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
