import { html, nothing, type TemplateResult } from 'lit';
import { isLyceeGrade } from '@1eleve1stage/sdk/rules';
import { FORM_STEPS } from '@1eleve1stage/sdk/rules';
import type { StepNumber } from './form/draft.js';
import { errorSummary, offerSummary, stepProgress, stepButtons } from './form/form-frame.js';
import { focusTitle } from './form/focus-title.js';
import type { FormStage, Stage } from './state.js';
import type { View } from './view.js';
import { motivationStep } from './form/motivation-step.js';
import { reviewScreen } from './form/review-screen.js';
import { schoolStep } from './form/school-step.js';
import { pupilStep } from './form/pupil-step.js';

type After = typeof import('./sending/after-part.js');
type Step = FormStage & { kind: 'step' };

const FIELDS_OF_STEP = { 1: pupilStep, 2: schoolStep, 3: motivationStep };

/** The screen of a stage. */
export function screen(view: View, stage: Stage, after: After | undefined): TemplateResult | typeof nothing {
  switch (stage.kind) {
    case 'step':
      return html`${offerSummary(view)} ${stepProgress(view.texts, stage.step)}
        ${errorSummary(view, FORM_STEPS[stage.step])} ${focusTitle(titleOf(view, stage.step))}
        <p class="small muted">${view.texts.allRequired}</p>
        <div class="stack">
          ${FIELDS_OF_STEP[stage.step](view)} ${stepButtons(view, backOf(view, stage), nextOf(view, stage))}
        </div>`;
    case 'review':
      return html`${offerSummary(view)} ${errorSummary(view, FORM_STEPS.review)} ${reviewScreen(view, stage)}`;
    default:
      return after?.screen(view, stage) ?? nothing;
  }
}

function titleOf({ texts, offer }: View, step: StepNumber): string {
  if (step === 1) return texts.pupil.title;
  if (step === 3) return texts.motivation.title;
  return offer.grades.every(isLyceeGrade) ? texts.school.titleLycee : texts.school.title;
}

function backOf({ texts }: View, { step, isReviewing }: Step): string {
  return step === 1 && !isReviewing ? texts.pupil.leave : texts.back;
}

function nextOf({ texts }: View, { step, isReviewing }: Step): string {
  return step === 3 || isReviewing ? texts.motivation.next : texts.continue;
}
