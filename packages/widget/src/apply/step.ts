import type { FormFaults } from '@1eleve1stage/sdk/rules';
import type { Draft, StepNumber } from './form/draft.js';
import type { Action, Application, FormStage, Stage } from './state.js';

/** The application as it opens. */
export function initialApplication(draft: Draft): Application {
  return { draft, stage: openStep(1), attempt: undefined };
}

/**
 * The whole state after an action of the form; the actions that follow it have their own steps, in
 * `sending/step.ts`. Pure: nothing is asked, stored or drawn here.
 */
export function step(application: Application, action: Action): Application {
  const { draft, stage } = application;
  if (action.type === 'edited') return { ...application, draft: { ...draft, ...action.change } };
  return { ...application, stage: stepStage(stage, action) };
}

/** A step of the form as it opens. */
export function openStep(
  number: StepNumber,
  { errors = {}, isReviewing = false }: { errors?: FormFaults; isReviewing?: boolean } = {},
): FormStage {
  return { kind: 'step', step: number, errors, isReviewing };
}

function stepStage(stage: Stage, action: Action): Stage {
  switch (action.type) {
    case 'reread':
      return openReview;
    case 'cut':
      return { ...openReview, isCut: true };
    case 'step-opened':
      return openStep(action.step, { isReviewing: true });
    case 'checked':
      return 'errors' in stage ? checked(stage, action.errors) : stage;
    case 'went-back':
      return 'errors' in stage ? wentBack(stage) : stage;
    default:
      return stage;
  }
}

const openReview = { kind: 'review', errors: {} } as const;

function checked(stage: FormStage, errors: FormFaults): FormStage {
  if (stage.kind === 'review') return { ...openReview, errors };
  if (Object.keys(errors).length > 0) return { ...stage, errors };
  return stage.isReviewing || stage.step === 3 ? openReview : openStep(stage.step === 1 ? 2 : 3);
}

function wentBack(stage: FormStage): FormStage {
  if (stage.kind === 'review') return openStep(3);
  return stage.isReviewing ? openReview : openStep(stage.step === 3 ? 2 : 1);
}
