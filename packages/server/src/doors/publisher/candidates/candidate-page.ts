import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';
import { phoneInWords } from '../../../core/words/phone-in-words.js';
import type { Candidate } from '../../../core/candidates/rules/to-candidate.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { outcomeOf } from '../../pages/outcomes.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { due } from '../parts/due.js';
import { factList } from '../parts/fact-list.js';
import { postForm } from '../parts/forms.js';
import { history } from '../parts/history.js';
import { lead } from '../parts/lead.js';
import { summaryOf } from '../parts/rows.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';
import { answerForms } from './answer-forms.js';
import { keptAnswerPanel } from './kept-answer.js';
import type { CandidateView } from './candidate-view.js';
import { notesSection } from './notes.js';

/** Statuses that an answer of the organisation led to. */
const DECIDED: readonly ApplicationStatus[] = ['accepted', 'confirmed', 'rejected'];

export function candidatePage(scene: OwnScene, view: CandidateView): string {
  const { texts } = wordsOf(scene);
  const { candidate: words } = texts;
  const { candidate, fault } = view;
  const title = titleOf(scene, candidate);
  return toPublisherPage(scene, {
    title,
    path: `/publisher/candidates/${candidate.application.id}`,
    door: 'candidates',
    isWrong: fault !== undefined,
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/candidates')}">${icon('back')} ${texts.candidates.title}</a>
      </p>
      ${fault && html`<div class="box box--bad" role="alert" tabindex="-1"><p>${words.faults[fault]}</p></div>`}
      ${lead(title, { says: summaryOf(scene, candidate) })}
      ${isWaiting(view) && html`<p>${due(scene, candidate.application.expiresAt, view.now)}</p>`}
      <div class="split">
        <div class="block">${letter(candidate)} ${who(scene, candidate)} ${notesSection(scene, view)}</div>
        <aside class="side" aria-labelledby="${isWaiting(view) ? 'answer' : 'outcome'}">
          ${decision(scene, view)}
        </aside>
        <div class="after block">${history(scene, view.history, candidate.application.submittedAt)}</div>
      </div>`,
  });
}

function titleOf(scene: OwnScene, { person, grade }: Candidate): string {
  const { texts, shared } = wordsOf(scene);
  if (person) return `${person.firstName} ${person.lastName}`;
  return grade ? texts.candidate.title(shared.words.grades[grade]) : texts.candidates.erased;
}

function isWaiting({ mayReject }: CandidateView): boolean {
  return mayReject;
}

function letter({ motivation }: Candidate): Html | false {
  if (motivation === undefined) return false;
  // Words of a pupil, in whatever language: paragraphs as they were written.
  return html`<div class="letter">
    ${motivation.split(/\n+/).map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
}

function who(scene: OwnScene, candidate: Candidate): Html | false {
  const { candidate: words } = wordsOf(scene).texts;
  const { person, contact, isBlind, application } = candidate;
  if (isBlind)
    return html`<section class="veil" aria-labelledby="veil">
      <div class="veil__row">
        ${icon('hidden')}
        <div>
          <h2 class="h3" id="veil">${words.veil.title}</h2>
          <p class="muted">${words.veil.says}</p>
        </div>
      </div>
      ${factList([words.facts.name, words.facts.age, words.facts.school].map((label) => [label, hid(words.veil.hidden)]))}
      ${postForm(scene, {
        path: `/publisher/candidates/${application.id}/open`,
        body: html`<button class="btn">${icon('eye')} ${words.veil.open}</button>`,
      })}
    </section>`;
  if (!person) return false;
  return html`<section class="panel" aria-labelledby="who">
    <h2 class="h3" id="who">${words.who}</h2>
    ${factList([
      [words.facts.name, `${person.firstName} ${person.lastName}`],
      [words.facts.age, words.years(person.age)],
      [words.facts.school, person.school],
      [words.facts.class, person.className],
      [words.facts.email, contact?.email],
      [words.facts.phone, phoneInWords(contact?.phone)],
      [words.facts.representative, contact?.representative.name],
      [words.facts.theirEmail, contact?.representative.email],
      [words.facts.theirPhone, phoneInWords(contact?.representative.phone)],
    ])}
    ${!contact && html`<p class="small muted">${words.contactLater}</p>`}
  </section>`;
}

function hid(words: string): Html {
  return html`<span class="hid">${icon('hidden')} ${words}</span>`;
}

function decision(scene: OwnScene, view: CandidateView): Html {
  if (view.untold) return keptAnswerPanel(scene, view, view.untold);
  if (view.mayReject) return answerForms(scene, view);
  return html`${outcome(scene, view)} ${(view.mayAccept || view.mayCancel) && answerForms(scene, view)}`;
}

/** Where it stands; what somebody here decided is marked as done. */
function outcome(scene: OwnScene, { candidate: { application } }: CandidateView): Html {
  const { title, text } = outcomeOf(wordsOf(scene).texts.candidate.outcomes, application);
  const reason =
    application.rejectionReason !== undefined &&
    html`<p class="said" ${inFrench(scene)}>${application.rejectionReason}</p>`;
  if (DECIDED.includes(application.status))
    return donePanel({ id: 'outcome', title, says: text, act: reason });
  return html`<div class="panel panel--soft">
    <h2 class="h3" id="outcome">${title}</h2>
    <p>${text}</p>
    ${reason}
  </div>`;
}
