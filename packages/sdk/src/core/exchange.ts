import ky, { HTTPError, type KyInstance } from 'ky';
import { NoAnswerError } from '../errors.js';
import { toJson } from './json.js';

/** One request as it goes over the wire. */
export interface WireRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** True when asking twice has the effect of asking once. */
  isRepeatable: boolean;
  signal?: AbortSignal | undefined;
}

/** One answer, read to its end. */
export interface WireAnswer {
  status: number;
  headers: Headers;
  text: string;
}

export type Exchange = (request: WireRequest) => Promise<WireAnswer>;

const TRIES = 3;
const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];
/** A longer wait is for a person to decide. */
const LONGEST_WAIT = 10;

/**
 * The one place where requests leave. Repeatable ones are tried three times in all, with growing random
 * pauses or the one the service asks for.
 *
 * @param timeoutMs time each try may take
 */
export function createExchange(fetch: typeof globalThis.fetch | undefined, timeoutMs: number): Exchange {
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
      backoffLimit: 3000,
      jitter: (delay) => delay * (0.5 + Math.random()),
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

/** Seconds the service asks to wait, from `Retry-After` in either of its forms. */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after');
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

/** ky has read the body of an error already, and parsed it when it was JSON. */
function toAnswer({ response, data }: HTTPError): WireAnswer {
  const text = typeof data === 'string' ? data : toJson(data ?? null);
  return { status: response.status, headers: response.headers, text };
}
