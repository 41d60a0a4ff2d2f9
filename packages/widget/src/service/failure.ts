import type { ProblemCode } from '@1eleve1stage/sdk/contract';

/** Why offers do not show, as a person must know it. Never mistaken for « no result ». */
export type ReadFailure =
  | { kind: 'offline' }
  | { kind: 'down' }
  /** The page's key does not open this service here. */
  | { kind: 'key'; code: ProblemCode }
  /** The page's security policy blocks our address; the line that would allow it. */
  | { kind: 'policy'; directive: string }
  /** The service turned the request down: something asked for is wrong, or is no more. */
  | { kind: 'refused'; code: ProblemCode };

/** Why the service did not do what was asked: an application may also be told to wait, and until when. */
export type Failure = ReadFailure | { kind: 'busy'; retryAt: Date };

/** Between two tries while the service is down, in seconds. */
export const RETRY_SECONDS = 20;

/** The problems that are not the fault of what was asked. */
const KINDS: { readonly [Code in ProblemCode]?: 'down' | 'key' } = {
  key_missing: 'key',
  key_invalid: 'key',
  key_not_allowed: 'key',
  origin_not_allowed: 'key',
  too_many_requests: 'down',
  proof_missing: 'down',
  proof_invalid: 'down',
  not_found: 'down',
  internal_error: 'down',
  unavailable: 'down',
};

/** The error that the client throws when the service said no. */
interface Refusal {
  code: ProblemCode;
  /** When an offer that is paused is shown again. */
  until?: string | undefined;
}

/** True when the service said no, with one of its codes; anything else is no answer, or none understood. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** The failure to show for what the client threw. */
export function toFailure(error: unknown): ReadFailure {
  if (!isRefusal(error)) return navigator.onLine ? { kind: 'down' } : { kind: 'offline' };
  const { code } = error;
  const kind = KINDS[code] ?? 'refused';
  return kind === 'down' ? { kind } : { kind, code };
}
