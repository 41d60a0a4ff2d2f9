import type { FieldError } from './contract/fields/field-error.js';
import type { ProblemCode } from './contract/problems/problems.js';

/** Details of a problem, beside its code. */
interface ProblemDetails {
  status: number;
  titles: { fr: string; en: string };
  requestId?: string | undefined;
  errors?: readonly FieldError[] | undefined;
  triesLeft?: number | undefined;
  until?: string | undefined;
  retryAfter?: number | undefined;
}

/**
 * The service answered that it will not. `code` is stable: decide by it.
 *
 * @example
 * try {
 *   await client.publisher.applications.accept(id);
 * } catch (error) {
 *   if (error instanceof ProblemError && error.code === 'offer_full') console.log('No seat left.');
 *   else throw error;
 * }
 */
export class ProblemError extends Error {
  override name = 'ProblemError';
  /** HTTP status. */
  readonly status: number;
  /** For people, in French and in English. */
  readonly titles: { fr: string; en: string };
  /** Number of the request, to quote to the service's team. */
  readonly requestId: string | undefined;
  /** The fields to correct; empty when none is at fault. */
  readonly errors: readonly FieldError[];
  /** With `code_wrong`: tries left. */
  readonly triesLeft: number | undefined;
  /** With `offer_not_found`, of an offer that is paused: when it is shown again. */
  readonly until: string | undefined;
  /** Seconds to wait before asking again, when the service says so. */
  readonly retryAfter: number | undefined;

  constructor(
    readonly code: ProblemCode,
    { status, titles, requestId, errors, triesLeft, until, retryAfter }: ProblemDetails,
  ) {
    super(`${code}: ${titles.en}`);
    this.status = status;
    this.titles = titles;
    this.requestId = requestId;
    this.errors = errors ?? [];
    this.triesLeft = triesLeft;
    this.until = until;
    this.retryAfter = retryAfter;
  }
}

/**
 * No whole answer came: the network is down, the service cannot be reached, or it took too long.
 * A request that changes something may have been carried out.
 */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/**
 * An answer came that is not the service's: a proxy's error page, a captive portal, another program.
 */
export class UnreadableAnswerError extends Error {
  override name = 'UnreadableAnswerError';

  constructor(
    /** HTTP status of the answer. */
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(`The answer (HTTP ${status}) was not understood.`, options);
  }
}
