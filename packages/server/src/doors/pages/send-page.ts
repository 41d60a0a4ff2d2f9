import { OWN_HEADERS, pageHeaders } from '../http/headers.js';

/** Headers of a page without script, which is not framed; its forms say where they come from, to ourselves alone. */
const HEADERS = { ...pageHeaders("style-src 'self'"), 'referrer-policy': 'same-origin' };

/** The same of a page with a script of ours, which it does without where none runs. */
const SCRIPTED_HEADERS = {
  ...pageHeaders("style-src 'self'", "script-src 'self'"),
  'referrer-policy': 'same-origin',
};

/** How long a page may be kept. */
const CACHE = {
  /** The same for everybody: as the API's answers. */
  shared: 'public, max-age=0, s-maxage=30, stale-while-revalidate=300, stale-if-error=86400',
  /** With a key, or what a person typed. */
  none: 'no-store',
};

/** Seconds after which a service that could not answer is worth asking again. */
const RETRY_AFTER = 5;

/**
 * @param retryAfter seconds to wait first, where that is known
 */
export function sendHosted(
  page: string,
  keep: keyof typeof CACHE,
  status = 200,
  retryAfter = status === 503 ? RETRY_AFTER : undefined,
): Response {
  return new Response(page, {
    status,
    headers: { ...HEADERS, 'cache-control': CACHE[keep], ...waitHeaders(retryAfter) },
  });
}

/** A page with a form and its script, of whoever opened it. */
export function sendFormPage(page: string, status: number, retryAfter?: number): Response {
  return new Response(page, {
    status,
    headers: { ...SCRIPTED_HEADERS, 'cache-control': CACHE.none, ...waitHeaders(retryAfter) },
  });
}

function waitHeaders(retryAfter: number | undefined): Record<string, string> {
  return retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter)) };
}

/** Leads to another page of ours. */
export function redirect(path: string, status: 302 | 303): Response {
  return new Response(null, { status, headers: { ...OWN_HEADERS, location: path } });
}
