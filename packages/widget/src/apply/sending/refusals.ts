import type { FieldError, ProblemCode } from '@1eleve1stage/sdk/contract';
import { toFormFaults } from '@1eleve1stage/sdk/rules';
import { toFailure } from '../../service/failure.js';
import type { Action, CodeNotice, Ending } from '../state.js';

/** The error that the client throws when the service said no. */
export interface Refused {
  code: ProblemCode;
  errors?: readonly Pick<FieldError, 'pointer' | 'code'>[] | undefined;
  triesLeft?: number | undefined;
}

/** Nobody waits longer for a mail, in milliseconds. */
const LONG = 3_600_000;

const ENDINGS: { readonly [Code in ProblemCode]?: Ending } = {
  offer_full: 'full',
  offer_not_found: 'gone',
  already_applied: 'twice',
  application_not_found: 'ended',
};

/** The action that follows when the service refuses to take an application. */
export function toSendAction(refused: Refused): Action {
  const fields = refused.errors ?? [];
  const errors = toFormFaults(fields);
  if (Object.keys(errors).length > 0) return { type: 'fields-refused', errors };
  if (fields.some(({ code }) => code === 'apply_elsewhere')) return { type: 'ended', ending: 'elsewhere' };
  if (fields.some(({ code }) => code === 'contact_unreachable')) return { type: 'ended', ending: 'gone' };
  const ending = ENDINGS[refused.code];
  if (ending) return { type: 'ended', ending };
  const failure = toFailure(refused);
  if (failure.kind === 'busy') return { type: 'send-delayed', retryAt: failure.retryAt };
  if (failure.kind === 'key') return { type: 'key-refused', code: failure.code };
  return { type: 'send-failed', why: failure.kind === 'refused' ? 'refused' : 'down' };
}

/** The action that follows when a code, or a new code, is refused. */
export function toCodeAction(refused: Refused): Action {
  const ending = ENDINGS[refused.code];
  return ending ? { type: 'ended', ending } : { type: 'code-noticed', notice: toNotice(refused) };
}

function toNotice(refused: Refused): CodeNotice {
  if (refused.code === 'code_wrong') return { kind: 'wrong', triesLeft: refused.triesLeft };
  if (refused.code === 'code_locked') return { kind: 'locked' };
  const failure = toFailure(refused);
  if (failure.kind !== 'busy') return { kind: 'unanswered' };
  const isLong = failure.retryAt.getTime() - Date.now() > LONG;
  return isLong ? { kind: 'enough' } : { kind: 'wait', until: failure.retryAt };
}
