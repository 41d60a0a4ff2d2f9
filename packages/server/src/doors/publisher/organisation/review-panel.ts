import type { Review } from '../../../ports/index.js';
import { html, type Html } from '../../pages/html.js';
import { donePanel } from '../parts/done-panel.js';
import { inFrench, pathOf, wordsOf, type Scene } from '../scene.js';

/** Why nobody is shown what an organisation publishes, and what can be done about it; nothing once it is approved. */
export function reviewPanel(
  scene: Scene,
  review: Review | undefined,
  next?: 'correct' | 'ask an owner',
): Html | false {
  if (!review || review.state === 'approved') return false;
  const { waiting, refused } = wordsOf(scene).texts.review;
  if (review.state === 'waiting') return donePanel({ look: 'wait', ...waiting });
  const path = pathOf(scene, '/publisher/organisation');
  return donePanel({
    look: 'wait',
    title: refused.title,
    says: html`${refused.says} <span${inFrench(scene)}>« ${review.reason} »</span>`,
    act:
      next === 'correct'
        ? html`<div class="actions"><a class="btn" href="${path}">${refused.correct}</a></div>`
        : next !== undefined && html`<p>${refused.member}</p>`,
  });
}
