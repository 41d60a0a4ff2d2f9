import { FIELD_ERRORS, PROBLEMS, type FieldError, type Problem } from '@1eleve1stage/sdk/contract';
import type { Logger } from 'pino';
import { Refusal, type FieldRefusal } from '../../core/base/refusal.js';
import type { HttpContext } from './environment.js';
import { API_HEADERS } from './headers.js';
import { isPerson } from '../pages/page.js';
import { sendRefusal } from '../pages/refusal-page.js';
import { refusalHeaders } from './refusal-headers.js';
import { codeIn, withoutMessages } from './without-messages.js';

/** More corrections than a person reads only make an answer heavy. */
const MOST_ERRORS = 50;

/** A refusal as the caller reads it (RFC 9457). */
export function toProblem({ code, extra }: Refusal, requestId: string): Problem {
  const { status, fr, en } = PROBLEMS[code];
  const errors = extra.errors && toFieldErrors(extra.errors);
  return {
    type: `urn:1eleve1stage:problem:${code}`,
    code,
    status,
    title: fr,
    titles: { fr, en },
    requestId,
    ...(errors && { errors }),
    ...(extra.triesLeft !== undefined && { triesLeft: extra.triesLeft }),
    ...(extra.until && { until: extra.until.toISOString() }),
  };
}

/** The answer to a request that is refused: a page for a person, a problem for a program. */
export function answerProblem(
  c: HttpContext,
  refusal: Refusal,
  headers: Record<string, string> = {},
): Response {
  if (isPerson(c)) return sendRefusal(c, refusal);
  const problem = toProblem(refusal, c.get('requestId'));
  c.set('isNamed', true);
  return new Response(c.req.method === 'HEAD' ? null : JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'x-request-id': problem.requestId,
      ...API_HEADERS,
      ...refusalHeaders(refusal),
      ...headers,
      'cache-control': 'no-store',
      'content-type': 'application/problem+json; charset=utf-8',
      vary: 'accept, authorization, origin',
    },
  });
}

/** Answers whatever was thrown: a refusal as it is, what it comes of told to the log, anything else as our own fault, told to the log. */
export function problemHandler(logger: Logger): (error: Error, c: HttpContext) => Response {
  return (error, c) => {
    if (error instanceof Refusal) {
      if (error.cause !== undefined)
        logger.warn({ requestId: c.get('requestId'), code: codeIn(error.cause) }, 'the storage refuses');
      return answerProblem(c, error);
    }
    logger.error({ requestId: c.get('requestId'), error: withoutMessages(error) }, 'internal error');
    return answerProblem(c, new Refusal('internal_error'));
  };
}

function toFieldErrors(refusals: FieldRefusal[]): FieldError[] {
  const first = new Map(refusals.toReversed().map((error) => [`${error.in} ${error.pointer}`, error]));
  return [...first.values()]
    .toReversed()
    .slice(0, MOST_ERRORS)
    .map((error) => ({ ...error, titles: FIELD_ERRORS[error.code] }));
}
