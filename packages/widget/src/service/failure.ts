import type { ProblemCode } from '@1eleve1stage/sdk/contract';

/** Why the service did not do what was asked, as a person must know it. Never mistaken for « no result ». */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'down' }
  /** Too many requests from here; when to try again. */
  | { kind: 'busy'; retryAt: Date }
  /** The page's key does not open this service here. */
  | { kind: 'key'; code: ProblemCode }
  /** The page's security policy blocks our address; the line that would allow it. */
  | { kind: 'policy'; directive: string }
  /** The service turned the request down: something asked for is wrong, or is no more. */
  | { kind: 'refused'; code: ProblemCode };

/** Between two tries while the service is down, in seconds. */
export const RETRY_SECONDS = 20;
/** Seconds to wait when the service does not say. */
const USUAL_WAIT = 60;

/** The problems that are not the fault of what was asked. */
const KINDS: { readonly [Code in ProblemCode]?: 'down' | 'busy' | 'key' } = {
  key_missing: 'key',
  key_invalid: 'key',
  key_not_allowed: 'key',
  origin_not_allowed: 'key',
  too_many_requests: 'busy',
  proof_missing: 'down',
  proof_invalid: 'down',
  not_found: 'down',
  internal_error: 'down',
  unavailable: 'down',
};

/** The error that the client throws when the service said no. */
interface Refusal {
  code: ProblemCode;
  /** Seconds, from the `Retry-After` header. */
  retryAfter?: number | undefined;
}

/** True when the service said no, with one of its codes; anything else is no answer, or none understood. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** The failure to show for what the client threw. */
export function toFailure(error: unknown): Failure {
  if (!isRefusal(error)) return navigator.onLine ? { kind: 'down' } : { kind: 'offline' };
  const { code, retryAfter = USUAL_WAIT } = error;
  const kind = KINDS[code] ?? 'refused';
  if (kind === 'busy') return { kind, retryAt: new Date(Date.now() + retryAfter * 1000) };
  return kind === 'down' ? { kind } : { kind, code };
}
