import { NoAnswerError } from '../errors.js';
import type { Exchange, WireAnswer, WireRequest } from './exchange.js';
import { pauseAfter, TRIES } from './retries.js';

/**
 * The port over `fetch` alone: what ky does for it, in a few hundred bytes, for pages that count them.
 *
 * @param timeoutMs time each try may take
 */
export function createFetchExchange(timeoutMs: number): Exchange {
  return async (request) => {
    const { signal, isRepeatable } = request;
    for (let tries = 1; ; tries += 1) {
      signal?.throwIfAborted();
      let cause: unknown;
      const answer = await attempt(request, timeoutMs).catch((error: unknown) => {
        cause = error;
      });
      signal?.throwIfAborted();
      const pause = isRepeatable && tries < TRIES ? pauseAfter(answer ?? undefined, tries) : undefined;
      if (pause !== undefined) await paused(pause, signal);
      else if (answer) return answer;
      else throw new NoAnswerError('The service did not answer.', { cause });
    }
  };
}

/** One try: an answer that stops in the middle, or takes too long, is none. */
async function attempt(
  { url, method, headers, body, signal }: WireRequest,
  timeoutMs: number,
): Promise<WireAnswer> {
  const stopper = new AbortController();
  const stop = (): void => stopper.abort();
  const timer = setTimeout(stop, timeoutMs);
  signal?.addEventListener('abort', stop);
  try {
    const init = { method, headers, body: body ?? null, signal: stopper.signal };
    const response = await fetch(url, { ...init, credentials: 'omit' });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Waits; an abort ends the wait at once. */
async function paused(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = (): void => (clearTimeout(timer), resolve());
    signal?.addEventListener('abort', stop, { once: true });
  });
}
