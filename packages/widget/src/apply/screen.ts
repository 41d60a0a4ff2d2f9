import { html, nothing, type TemplateResult } from 'lit';
import { isLyceeGrade } from '@1eleve1stage/sdk/rules';
import { FIELDS, type StepNumber } from './form/draft.js';
import { errorSummary, offerInShort, progress, wayOn } from './form/frame.js';
import { title } from './form/title.js';
import type { FormStage, Stage } from './state.js';
import type { View } from './view.js';
import { reasons } from './form/reasons.js';
import { review } from './form/review.js';
import { school } from './form/school.js';
import { you } from './form/you.js';

type After = typeof import('./sending/after-part.js');
type Step = FormStage & { kind: 'step' };

const FIELDS_OF_STEP = { 1: you, 2: school, 3: reasons };

/** What is on screen at a stage. */
export function screen(view: View, stage: Stage, after: After | undefined): TemplateResult | typeof nothing {
  switch (stage.kind) {
    case 'step':
      return html`${offerInShort(view)} ${progress(view.texts, stage.step)}
        ${errorSummary(view, FIELDS[stage.step])} ${title(titleOf(view, stage.step))}
        <p class="small muted">${view.texts.allRequired}</p>
        <div class="stack">
          ${FIELDS_OF_STEP[stage.step](view)} ${wayOn(view, backOf(view, stage), nextOf(view, stage))}
        </div>`;
    case 'review':
      return html`${offerInShort(view)} ${errorSummary(view, FIELDS.review)} ${review(view, stage)}`;
    default:
      return after?.screen(view, stage) ?? nothing;
  }
}

function titleOf({ texts, offer }: View, step: StepNumber): string {
  if (step === 1) return texts.you.title;
  if (step === 3) return texts.reasons.title;
  return offer.grades.every(isLyceeGrade) ? texts.school.titleLycee : texts.school.title;
}

function backOf({ texts }: View, { step, isReviewing }: Step): string {
  return step === 1 && !isReviewing ? texts.you.leave : texts.back;
}

function nextOf({ texts }: View, { step, isReviewing }: Step): string {
  return step === 3 || isReviewing ? texts.reasons.next : texts.continue;
}
