import { html, verbatim, type Html } from '../../pages/html.js';
import { hidden, postForm } from '../parts/forms.js';
import { icon } from '../../pages/icons.js';
import { inFrench, wordsOf, type OwnScene } from '../scene.js';
import type { CandidateView } from './candidate-view.js';
import { REFUSALS } from './refusals.js';

/** Longest reason of a no, in characters, as the contract has it. */
const LONGEST_REASON = 1000;

/** The two answers. A no takes a sentence that the pupil reads: one of ours, or the employer's own. */
export function answerForms(scene: OwnScene, view: CandidateView): Html {
  const { candidate: words } = wordsOf(scene).texts;
  const path = `/publisher/candidates/${view.candidate.application.id}/answer`;
  return html`<div class="answer">
    <div>
      <h2 class="h3" id="answer">${words.answer.title}</h2>
      <p class="small muted">${words.answer.says}</p>
    </div>
    ${
      view.mayAccept &&
      html`<div>
        <p>${!view.mayReject && words.answer.stillYes} ${words.answer.seat}</p>
        ${postForm(scene, {
          path,
          body: html`${hidden('answer', 'accept')}<button class="btn btn--primary">
              ${words.answer.yes}
            </button>`,
        })}
      </div>`
    }
    ${
      view.mayReject &&
      html`<details ${view.fault === 'reason' && 'open'}>
        <summary>${icon('next')} ${words.answer.no}</summary>
        ${postForm(scene, { path, look: 'fields', body: rejection(scene, view) })}
      </details>`
    }
  </div>`;
}

function rejection(scene: OwnScene, { reason = '' }: CandidateView): Html {
  const { answer } = wordsOf(scene).texts.candidate;
  return html`${hidden('answer', 'reject')}
    <fieldset>
      <legend class="label">${answer.templates}</legend>
      <div class="choices">
        ${REFUSALS.map(
          (sentence, index) =>
            html`<label class="choice"
              ><input class="tick" type="radio" name="template" value="${sentence}" ${index === 0 && 'checked'} /><span${inFrench(scene)}
                >${sentence}</span
              ></label
            >`,
        )}
      </div>
    </fieldset>
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
