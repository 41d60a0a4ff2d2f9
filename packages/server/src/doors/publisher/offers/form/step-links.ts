import { html, type Html } from '../../../pages/html.js';
import { icon } from '../../../pages/icons.js';
import { pathOf, wordsOf, type OwnScene } from '../../scene.js';
import { pathOfStep } from './paths.js';
import type { Writing } from './writing.js';

/** The steps, as far as one came: those that were done lead back. */
export function stepLinks(scene: OwnScene, of: Writing['of'], current: 1 | 2 | 3 | 4): Html {
  const { write } = wordsOf(scene).texts;
  const isEdit = 'offer' in of;
  const steps = isEdit ? ([1, 2, 3] as const) : ([1, 2, 3, 4] as const);
  return html`<nav aria-label="${write.nav}">
    <ol class="steps">
      ${steps.map((step) => {
        const isDone = !isEdit && step < current;
        const words = isDone
          ? html`${icon('check')}<span>${write.steps[step]}<span class="vh">, ${write.done}</span></span>`
          : html`<span>${isEdit ? write.steps[step] : `${step}. ${write.steps[step]}`}</span>`;
        const isLink = step !== current && (isEdit || isDone);
        return html`<li class="${step <= current && !isEdit ? 'is-done' : ''}">
          ${
            isLink
              ? html`<a href="${pathOf(scene, pathOfStep(of, step))}">${words}</a>`
              : html`<span class="steps__w" ${step === current && html`aria-current="step"`}>${words}</span>`
          }
        </li>`;
      })}
    </ol>
  </nav>`;
}
