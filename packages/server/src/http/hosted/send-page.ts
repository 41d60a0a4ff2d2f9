import { pageHeaders } from '../headers.js';

/** Headers of a page without script, which is not framed; its forms say where they come from, to ourselves alone. */
const HEADERS = { ...pageHeaders("style-src 'self'"), 'referrer-policy': 'same-origin' };

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
  const later = retryAfter !== undefined && { 'retry-after': String(Math.ceil(retryAfter)) };
  return new Response(page, { status, headers: { ...HEADERS, 'cache-control': CACHE[keep], ...later } });
}
