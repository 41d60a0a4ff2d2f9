import { inDaytime } from '../../../core/base/hours-in-france.js';
import type { KeptAnswer } from '../../../core/candidates/read-candidate.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { donePanel } from '../parts/done-panel.js';
import { postForm } from '../parts/forms.js';
import { momentOf } from '../parts/history.js';
import { wordsOf, type OwnScene } from '../scene.js';
import type { CandidateView } from './candidate-view.js';

/** An answer as it is recorded: by whom, when the pupil is told, and what can be done until then. */
export function keptAnswerPanel(
  scene: OwnScene,
  { candidate, now }: CandidateView,
  { answer, by, at, tellAt }: KeptAnswer,
): Html {
  const { untold: words } = wordsOf(scene).texts.candidate;
  const name = candidate.person?.firstName ?? words.somebody;
  const path = `/publisher/candidates/${candidate.application.id}`;
  const isNight = inDaytime(now) > now;
  return donePanel({
    id: 'outcome',
    title: words.titles[answer](name),
    says: html`${words.recorded(by, at && momentOf(scene, at))} ${words.tells(name, momentOf(scene, tellAt))}
    ${isNight && words.night}`,
    act: html`<div class="actions">
      ${postForm(scene, {
        path: `${path}/undo`,
        body: html`<button class="btn">${icon('undo')} ${words.undo}</button>`,
      })}
      ${
        !isNight &&
        postForm(scene, {
          path: `${path}/tell`,
          body: html`<button class="link">${words.tell(name)}</button>`,
        })
      }
    </div>`,
  });
}
