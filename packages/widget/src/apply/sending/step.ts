import { FORM_STEPS, type FormFaults } from '@1eleve1stage/sdk/rules';
import { emptyDraft, type Draft, type StepNumber } from '../form/draft.js';
import type { Action, Application, Stage } from '../state.js';
import { openStep } from '../step.js';

/** The whole state after an action from the sending on; unchanged by those of the form. Pure as well. */
export function stepAfter(application: Application, action: Action): Application {
  return {
    draft: stepDraft(application.draft, action),
    stage: stepStage(application.stage, action),
    attempt: stepAttempt(application.attempt, action),
  };
}

function stepDraft(draft: Draft, action: Action): Draft {
  if (action.type === 'verified') return afterSending(draft);
  return action.type === 'ended' && action.ending === 'withdrawn' ? emptyDraft : draft;
}

/** The draft that stays once an application is sent, for the next one: all but what was said for that offer. */
function afterSending(draft: Draft): Draft {
  return { ...draft, motivation: '', isInformed: false };
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
    case 'proof-awaited':
      return stage.kind === 'sending' ? { kind: 'sending', isProving: true } : stage;
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
    case 'accepted':
      return { kind: 'code', receipt: action.receipt, code: '' };
    case 'ended':
      return { kind: 'over', ending: action.ending };
    case 'withdrawal-stepped':
      return stage.kind === 'sent' ? { ...stage, withdrawal: action.to } : stage;
    default:
      return stage.kind === 'code' ? stepCode(stage, action) : stage;
  }
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

function firstStepOf(errors: FormFaults): StepNumber {
  const has = (number: StepNumber): boolean => FORM_STEPS[number].some((field) => errors[field]);
  return has(1) ? 1 : has(2) ? 2 : 3;
}
