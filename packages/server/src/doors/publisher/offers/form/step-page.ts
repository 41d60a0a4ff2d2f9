import { errorSummary } from '../../../pages/fields.js';
import { html, type Html } from '../../../pages/html.js';
import { icon } from '../../../pages/icons.js';
import { toPublisherPage } from '../../layout.js';
import { hidden, postForm } from '../../parts/forms.js';
import { lead } from '../../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../../scene.js';
import type { Step } from './fields.js';
import { carried } from './parts.js';
import { formPath, pathOfStep } from './paths.js';
import { placeStep } from './place-step.js';
import { stepLinks } from './step-links.js';
import { timeStep } from './time-step.js';
import { tradeStep } from './trade-step.js';
import type { Writing } from './writing.js';

const STEP_PAGES: Readonly<Record<Step, (scene: OwnScene, writing: Writing) => Html>> = {
  1: tradeStep,
  2: placeStep,
  3: timeStep,
};

/** One step of an offer: its fields, and beside them what helps. */
export function stepPage(scene: OwnScene, writing: Writing): string {
  const { texts, shared } = wordsOf(scene);
  const { write } = texts;
  const { step, of, faults, note } = writing;
  const isEdit = 'offer' in of;
  return toPublisherPage(scene, {
    title: `${write.headings[step]} ${isEdit ? write.editTitle : write.title}`,
    path: isEdit || of.draft !== undefined || step === 1 ? pathOfStep(of, step) : undefined,
    door: 'offers',
    isWrong: faults.length > 0,
    body: html`${isEdit && crumb(scene, of.offer)} ${stepLinks(scene, of, step)} ${lead(write.headings[step])}
    ${errorSummary(
      shared,
      faults.map(({ field, sentence }) => [field, sentence]),
    )}
    ${note && html`<p class="note" role="status">${write.hours[note]}</p>`} ${proposal(scene, writing)}
    ${postForm(scene, {
      path: formPath(of),
      look: 'split',
      body: html`<div class="fields">
          ${defaultButton(scene)} ${along(writing)} ${STEP_PAGES[step](scene, writing)}
          ${buttons(scene, writing)}
        </div>
        ${step === 3 && html`<aside class="side">${law(scene)}</aside>`}`,
    })}`,
  });
}

/** What goes along with each form of a step. */
function along({ step, of, fields, proposed }: Writing): Html {
  return html`${hidden('step', String(step))}
  ${
    'offer' in of
      ? Object.entries(of.base).map(([name, print]) => hidden(`base-${name}`, print))
      : of.draft !== undefined && hidden('draft', of.draft)
  }
  ${proposed !== undefined && hidden('asked', fields['title'] ?? '')}`;
}

function crumb(scene: OwnScene, offer: string): Html {
  return html`<p class="crumb">
    <a href="${pathOf(scene, `/publisher/offers/${offer}`)}"
      >${icon('back')} ${wordsOf(scene).texts.write.theOffer}</a
    >
  </p>`;
}

function proposal(scene: OwnScene, writing: Writing): Html | false {
  const { both } = wordsOf(scene).texts.write;
  const { proposed, of, fields } = writing;
  if (proposed === undefined) return false;
  return html`<div class="panel panel--tint" role="status">
    <p>${both.title}</p>
    ${postForm(scene, {
      path: formPath(of),
      body: html`${along({ ...writing, proposed: undefined })} ${carried({ ...fields, title: proposed })}
        <button class="btn">${both.go(proposed)}</button>`,
    })}
    <p class="small muted">${both.keep}</p>
  </div>`;
}

/** What Enter presses in a field: the first button of a form, which others come before. Nobody sees or hears it. */
function defaultButton(scene: OwnScene): Html {
  return html`<p class="vh" aria-hidden="true">
    <button tabindex="-1">${wordsOf(scene).texts.write.go}</button>
  </p>`;
}

function buttons(scene: OwnScene, { of, step }: Writing): Html {
  const { write } = wordsOf(scene).texts;
  if ('offer' in of)
    return html`<p class="actions"><button class="btn btn--primary">${write.save}</button></p>`;
  return html`<p class="actions">
    <button class="btn btn--primary">${write.go}</button>
    <button class="btn btn--quiet" name="do" value="later">${write.later}</button>
    ${step > 1 && html`<a class="back" href="${pathOf(scene, pathOfStep(of, step - 1))}">${icon('back')} ${write.previous}</a>`}
  </p>`;
}

/** What the law asks for. */
function law(scene: OwnScene): Html {
  const { hours } = wordsOf(scene).texts.write;
  return html`<div class="panel panel--soft">
    <h2 class="h3">${hours.law}</h2>
    <ul class="law">
      ${hours.rules.map((rule) => html`<li>${icon('check')} <span>${rule}</span></li>`)}
    </ul>
  </div>`;
}
