import type { Errors } from './check.js';
import { afterSending, emptyDraft, FIELDS, type Draft, type StepNumber } from './draft.js';
import type { Action, Application, Stage } from './state.js';

/** The application as it opens. */
export function initialApplication(draft: Draft): Application {
  return { draft, stage: openStep(1), attempt: undefined };
}

/** The whole state after an action. Pure: nothing is asked, stored or drawn here. */
export function step(application: Application, action: Action): Application {
  return {
    draft: stepDraft(application.draft, action),
    stage: stepStage(application.stage, action),
    attempt: stepAttempt(application.attempt, action),
  };
}

function stepDraft(draft: Draft, action: Action): Draft {
  if (action.type === 'edited') return { ...draft, ...action.change };
  if (action.type === 'verified') return afterSending(draft);
  return action.type === 'ended' && action.ending === 'withdrawn' ? emptyDraft : draft;
}

function stepAttempt(attempt: Application['attempt'], action: Action): Application['attempt'] {
  if (action.type === 'send-started') return action.attempt;
  if (action.type === 'accepted') return undefined;
  return action.type === 'unanswered' && attempt ? { ...attempt, isUnanswered: true } : attempt;
}

function stepStage(stage: Stage, action: Action): Stage {
  switch (action.type) {
    case 'send-started':
      // Once it may have left, trying again is looking whether it arrived.
      return { kind: action.attempt.isUnanswered ? 'checking' : 'sending' };
    case 'unanswered':
      return { kind: 'checking' };
    case 'send-failed':
      return { kind: 'unsent', why: action.why };
    case 'send-delayed':
      return { kind: 'busy', retryAt: action.retryAt };
    case 'fields-refused':
      return openStep(firstStepOf(action.errors), { errors: action.errors, isReviewing: true });
    case 'key-refused':
      return { kind: 'key', code: action.code };
    case 'reread':
      return { kind: 'review', errors: {} };
    case 'cut':
      return { kind: 'review', errors: {}, isCut: true };
    case 'accepted':
      return { kind: 'code', receipt: action.receipt, code: '' };
    case 'ended':
      return { kind: 'over', ending: action.ending };
    default:
      return stepForm(stage, action);
  }
}

function stepForm(stage: Stage, action: Action): Stage {
  switch (stage.kind) {
    case 'step':
      if (action.type === 'checked') return stepOn(stage, action.errors);
      if (action.type !== 'went-back') return stage;
      return stage.isReviewing ? { kind: 'review', errors: {} } : openStep(previous(stage.step));
    case 'review':
      if (action.type === 'checked') return { kind: 'review', errors: action.errors };
      if (action.type === 'step-opened') return openStep(action.step, { isReviewing: true });
      return action.type === 'went-back' ? openStep(3) : stage;
    case 'code':
      return stepCode(stage, action);
    case 'sent':
      return action.type === 'withdrawal-stepped' ? { ...stage, withdrawal: action.to } : stage;
    default:
      return stage;
  }
}

function stepOn(stage: Stage & { kind: 'step' }, errors: Errors): Stage {
  if (Object.keys(errors).length > 0) return { ...stage, errors };
  return stage.isReviewing || stage.step === 3
    ? { kind: 'review', errors: {} }
    : openStep(stage.step === 1 ? 2 : 3);
}

function stepCode(stage: Stage & { kind: 'code' }, action: Action): Stage {
  const { receipt, code } = stage;
  switch (action.type) {
    case 'code-edited':
      return { ...stage, code: action.code };
    case 'code-act-started':
      return { kind: 'code', receipt, code, doing: action.act };
    case 'code-noticed':
      return { kind: 'code', receipt, code, notice: action.notice };
    case 'address-reopened':
      return openStep(1, { isReviewing: true });
    case 'verified': {
      const { sentAt, answerBy } = action;
      return { kind: 'sent', receipt, sentAt, answerBy, withdrawal: 'none' };
    }
    default:
      return stage;
  }
}

function openStep(
  number: StepNumber,
  { errors = {}, isReviewing = false }: { errors?: Errors; isReviewing?: boolean } = {},
): Stage {
  return { kind: 'step', step: number, errors, isReviewing };
}

function previous(number: StepNumber): StepNumber {
  return number === 3 ? 2 : 1;
}

function firstStepOf(errors: Errors): StepNumber {
  const has = (number: StepNumber): boolean => FIELDS[number].some((field) => errors[field]);
  return has(1) ? 1 : has(2) ? 2 : 3;
}
