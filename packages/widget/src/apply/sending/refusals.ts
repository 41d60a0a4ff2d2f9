import type { FieldError, ProblemCode } from '@1eleve1stage/sdk/contract';
import { toFormFaults } from '@1eleve1stage/sdk/rules';
import { toFailure } from '../../service/failure.js';
import type { Action, CodeNotice, Ending } from '../state.js';

/** The error that the client throws when the service said no. */
export interface Refused {
  code: ProblemCode;
  errors?: readonly Pick<FieldError, 'pointer' | 'code'>[] | undefined;
  triesLeft?: number | undefined;
  /** When an offer that is paused is shown again. */
  until?: string | undefined;
  /** Seconds, from the `Retry-After` header. */
  retryAfter?: number | undefined;
}

const TOO_MANY = 'too_many_requests';

/** Seconds to wait when the service does not say. */
const USUAL_WAIT = 60;

/** Nobody waits longer for a mail, in seconds. */
const LONG = 3600;

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
  const ending = refused.until ? 'paused' : ENDINGS[refused.code];
  if (ending) return { type: 'ended', ending };
  if (refused.code === TOO_MANY) {
    const { retryAfter = USUAL_WAIT } = refused;
    return { type: 'send-delayed', retryAt: new Date(Date.now() + retryAfter * 1000) };
  }
  const failure = toFailure(refused);
  if (failure.kind === 'key') return { type: 'key-refused', code: failure.code };
  return { type: 'send-failed', why: failure.kind === 'refused' ? 'refused' : 'down' };
}

/** The action that follows when a code, or a new code, is refused. */
export function toCodeAction(refused: Refused): Action {
  const ending = refused.until ? 'kept' : ENDINGS[refused.code];
  return ending ? { type: 'ended', ending } : { type: 'code-noticed', notice: toNotice(refused) };
}

function toNotice(refused: Refused): CodeNotice {
  if (refused.code === 'code_wrong') return { kind: 'wrong', triesLeft: refused.triesLeft };
  if (refused.code === 'code_locked') return { kind: 'locked' };
  if (refused.code !== TOO_MANY) return { kind: 'unanswered' };
  return { kind: (refused.retryAfter ?? 0) > LONG ? 'enough' : 'wait' };
}
