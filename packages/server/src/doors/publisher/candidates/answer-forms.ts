import { html, verbatim, type Html } from '../../pages/html.js';
import { hidden, postForm } from '../parts/forms.js';
import { icon } from '../../pages/icons.js';
import { wordsOf, type OwnScene } from '../scene.js';
import type { CandidateView } from './candidate-view.js';
import { refusalChoices } from './refusals.js';

/** Longest reason of a no, in characters, as the contract has it. */
const LONGEST_REASON = 1000;

/** What can be done: the two answers, to hand over, to cancel. */
export function answerForms(scene: OwnScene, view: CandidateView): Html {
  const { candidate: words } = wordsOf(scene).texts;
  const path = `/publisher/candidates/${view.candidate.application.id}`;
  return html`<div class="answer">
    ${
      (view.mayAccept || view.mayReject) &&
      html`<div>
        <h2 class="h3" id="answer">${words.answer.title}</h2>
        <p class="small muted">${words.answer.says}</p>
      </div>`
    }
    ${view.mayAccept && acceptance(scene, view, path)}
    ${
      view.mayReject &&
      folded(words.answer.no, view.fault === 'reason', {
        form: postForm(scene, { path: `${path}/answer`, look: 'fields', body: rejection(scene, view) }),
      })
    }
    ${
      view.mayTransfer &&
      folded(words.transfer.title, view.fault === 'colleague', {
        form: postForm(scene, { path: `${path}/transfer`, look: 'fields', body: transferral(scene, view) }),
      })
    }
    ${view.mayCancel && cancellation(scene, path)}
  </div>`;
}

function folded(title: string, isOpen: boolean, { form }: { form: Html }): Html {
  return html`<details ${isOpen && 'open'}>
    <summary>${icon('next')} ${title}</summary>
    ${form}
  </details>`;
}

function acceptance(scene: OwnScene, { mayReject }: CandidateView, path: string): Html {
  const { answer } = wordsOf(scene).texts.candidate;
  const body = html`${hidden('answer', 'accept')}<button class="btn btn--primary">${answer.yes}</button>`;
  return html`<div>
    <p>${!mayReject && answer.stillYes} ${answer.seat}</p>
    ${postForm(scene, { path: `${path}/answer`, body })}
  </div>`;
}

function cancellation(scene: OwnScene, path: string): Html {
  const { cancel } = wordsOf(scene).texts.candidate;
  const body = html`${hidden('answer', 'cancel')}<button class="btn">${cancel.go}</button>`;
  return folded(cancel.title, false, {
    form: html`<p class="small">${cancel.says}</p>
      ${postForm(scene, { path: `${path}/answer`, body })}`,
  });
}

function transferral(scene: OwnScene, { colleague = '' }: CandidateView): Html {
  const { transfer } = wordsOf(scene).texts.candidate;
  return html`<p class="small">${transfer.says}</p>
    <div class="field">
      <label class="label" for="colleague">${transfer.email}</label>
      <input
        class="input"
        id="colleague"
        name="colleague"
        type="email"
        maxlength="254"
        value="${colleague}"
      />
    </div>
    <button class="btn">${transfer.go}</button>`;
}

function rejection(scene: OwnScene, { reason = '', own }: CandidateView): Html {
  const { answer } = wordsOf(scene).texts.candidate;
  return html`${hidden('answer', 'reject')} ${refusalChoices(scene, own)}
    <div class="field">
      <label class="label" for="reason">${answer.own}</label>
      <p class="hint" id="reason-hint">${answer.ownHint}</p>
      <textarea
        class="input input--rows"
        id="reason"
        name="reason"
        rows="4"
        maxlength="${String(LONGEST_REASON)}"
        aria-describedby="reason-hint"
      >
${verbatim(reason)}</textarea>
    </div>
    <button class="btn">${answer.sendNo}</button>`;
}
