import ky, { HTTPError, type KyInstance } from 'ky';
import { NoAnswerError } from '../errors.js';
import type { Exchange, WireAnswer, WireRequest } from './exchange.js';
import { toJson } from './json.js';
import { jittered, LONGEST_PAUSE, LONGEST_WAIT, RETRIED_STATUSES, retryAfterOf, TRIES } from './retries.js';

/**
 * The port over ky. Repeatable ones are tried three times in all, with growing random
 * pauses or the one the service asks for.
 *
 * @param timeoutMs time each try may take
 */
export function createKyExchange(fetch: typeof globalThis.fetch | undefined, timeoutMs: number): Exchange {
  const http = ky.create({ timeout: timeoutMs, fetch: whole(fetch) });
  return async (request) => {
    try {
      return await send(http, request);
    } catch (error) {
      request.signal?.throwIfAborted();
      if (error instanceof HTTPError) return toAnswer(error);
      throw new NoAnswerError('The service did not answer.', { cause: error });
    }
  };
}

/**
 * A fetch that answers once all has come, so that a try whose answer stops in the middle is timed, and
 * repeated, like one without an answer.
 */
function whole(fetch: typeof globalThis.fetch | undefined): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await (fetch ?? globalThis.fetch)(input, init);
    const { status, statusText, headers } = response;
    // An answer without content must have no body at all.
    return new Response((await response.text()) || null, { status, statusText, headers });
  };
}

async function send(
  http: KyInstance,
  { url, method, headers, body, isRepeatable, signal }: WireRequest,
): Promise<WireAnswer> {
  const response = await http(url, {
    method,
    headers,
    credentials: 'omit',
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
    retry: {
      limit: isRepeatable ? TRIES - 1 : 0,
      methods: [method.toLowerCase()],
      statusCodes: RETRIED_STATUSES,
      afterStatusCodes: RETRIED_STATUSES,
      backoffLimit: LONGEST_PAUSE,
      jitter: jittered,
      retryOnTimeout: true,
      shouldRetry: ({ error }) => isWorthRepeating(error, signal),
    },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Undefined leaves it to the status. */
function isWorthRepeating(error: Error, signal: AbortSignal | undefined): boolean | undefined {
  if (signal?.aborted) return false;
  if (!(error instanceof HTTPError)) return true;
  const seconds = retryAfterOf(error.response.headers);
  return seconds !== undefined && seconds > LONGEST_WAIT ? false : undefined;
}

/** ky has read the body of an error already, and parsed it when it was JSON. */
function toAnswer({ response, data }: HTTPError): WireAnswer {
  const text = typeof data === 'string' ? data : toJson(data ?? null);
  return { status: response.status, headers: response.headers, text };
}
