import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Undoing } from '../../../core/candidates/act-on-several.js';
import type { Rejection } from '../../../core/applications/reject-several.js';
import type { Candidate } from '../../../core/candidates/rules/to-candidate.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { hidden, postForm } from '../parts/forms.js';
import { momentOf } from '../parts/history.js';
import { lead } from '../parts/lead.js';
import { candidateRows, PICKED } from '../parts/rows.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';
import { refusalChoices } from './refusals.js';

/** Candidates to whom somebody is about to say no. */
export interface ToRefuse {
  candidates: readonly Candidate[];
  /** Sentences of the organisation's own. */
  own: readonly string[];
  now: Date;
  /** True where no sentence was chosen. */
  isWrong?: boolean;
}

/** Asks with which sentence several are turned down, before anything is done. */
export function refusePage(scene: OwnScene, { candidates, own, now, isWrong = false }: ToRefuse): string {
  const { several, candidate: words } = wordsOf(scene).texts;
  const title = several.title(candidates.length);
  return toPublisherPage(scene, {
    title,
    door: 'candidates',
    isWrong,
    body: html`${backToAll(scene)} ${lead(title, { says: several.says })}
      ${isWrong && html`<div class="box box--bad" role="alert" tabindex="-1"><p>${words.faults.choice}</p></div>`}
      ${postForm(scene, {
        path: '/publisher/candidates/refuse',
        look: 'fields read',
        body: html`${picked(candidates.map(({ application }) => application.id))}
          ${refusalChoices(scene, own)}
          <p class="small muted">${several.told}</p>
          <div class="actions"><button class="btn btn--primary">${title}</button></div>`,
      })}
      <section class="block" aria-labelledby="chosen">
        <h2 class="h3" id="chosen">${several.whom}</h2>
        ${candidateRows(scene, candidates, now)}
      </section>`,
  });
}

interface Outcomes<One> {
  outcomes: readonly One[];
  /** As they are by now, those that can be read. */
  candidates: readonly Candidate[];
  now: Date;
}

/** What was recorded of several that were turned down, and of which not, with the reason. */
export function refusedPage(scene: OwnScene, { outcomes, candidates, now }: Outcomes<Rejection>): string {
  const { several } = wordsOf(scene).texts;
  const done = outcomes.filter(({ outcome }) => outcome === 'rejected');
  const ids = done.map(({ id }) => id);
  const tellAt = done.find((one) => one.tellAt)?.tellAt;
  return outcomePage(scene, {
    ...{ outcomes, candidates, now, ids, title: several.done(done.length) },
    says: tellAt && several.tells(momentOf(scene, tellAt)),
    act:
      ids.length > 0 &&
      postForm(scene, {
        path: '/publisher/candidates/undo',
        body: html`${picked(ids)}<button class="btn">${icon('undo')} ${several.go.undo}</button>`,
      }),
  });
}

/** What was undone of several answers, and which could not be. */
export function undonePage(scene: OwnScene, { outcomes, candidates, now }: Outcomes<Undoing>): string {
  const { several } = wordsOf(scene).texts;
  const ids = outcomes.filter(({ outcome }) => outcome === 'undone').map(({ id }) => id);
  const title = several.undone(ids.length);
  return outcomePage(scene, { outcomes, candidates, now, ids, title, says: several.asBefore });
}

/** What became of several, said above; `ids` are those of whom it was done. */
interface Told extends Outcomes<Rejection | Undoing> {
  ids: readonly ApplicationId[];
  title: string;
  says?: string | undefined;
  act?: Html | false;
}

function outcomePage(scene: OwnScene, told: Told): string {
  const { several } = wordsOf(scene).texts;
  const { candidates, ids, title, says, act = false, now } = told;
  const done = candidates.filter(({ application }) => ids.includes(application.id));
  const isDone = ids.length > 0;
  return toPublisherPage(scene, {
    title,
    door: 'candidates',
    body: html`${backToAll(scene)}
      <h1 class="h1">${several.recorded}</h1>
      ${donePanel({ look: isDone ? 'done' : 'wait', title, says: (isDone && says) || several.nothing, act })}
      ${notDone(scene, told)}
      ${
        done.length > 0 &&
        html`<section class="block" aria-labelledby="done">
          <h2 class="h2" id="done">${several.whom}</h2>
          ${candidateRows(scene, done, now)}
        </section>`
      }`,
  });
}

/** Of whom it was not done, each with the reason; those who cannot be shown are counted. */
function notDone(scene: OwnScene, { outcomes, candidates, ids, now }: Told): Html | false {
  const { several } = wordsOf(scene).texts;
  const others = candidates.filter(({ application }) => !ids.includes(application.id));
  const lost = outcomes.length - candidates.length;
  if (others.length + lost === 0) return false;
  const reasons = new Map(outcomes.map(({ id, outcome }) => [id, outcome]));
  const noteOf = ({ application: { id } }: Candidate): string | undefined => {
    const outcome = reasons.get(id);
    const isNone = outcome === undefined || outcome === 'rejected' || outcome === 'undone';
    return isNone ? undefined : several.reasons[outcome];
  };
  return html`<section class="block" aria-labelledby="others">
    <h2 class="h2" id="others">${several.notDone(others.length + lost)}</h2>
    ${others.length > 0 && candidateRows(scene, others, now, { noteOf })}
    ${lost > 0 && html`<p>${several.lost(lost)}</p>`}
  </section>`;
}

function picked(ids: readonly ApplicationId[]): Html[] {
  return ids.map((id) => hidden(PICKED, id));
}

function backToAll(scene: OwnScene): Html {
  return html`<p class="crumb">
    <a href="${pathOf(scene, '/publisher/candidates')}"
      >${icon('back')} ${wordsOf(scene).texts.candidates.title}</a
    >
  </p>`;
}
