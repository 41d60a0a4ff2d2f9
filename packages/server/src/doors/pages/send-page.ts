import { OWN_HEADERS, pageHeaders } from '../http/headers.js';
import { RETRY_AFTER } from '../http/refusal-headers.js';

/** How long a page may be kept. */
const CACHE = {
  /** The same for everybody: as the API's answers. */
  shared: 'public, max-age=0, s-maxage=30, stale-while-revalidate=300, stale-if-error=86400',
  /** With a key, or what a person typed. */
  none: 'no-store',
};

/** How a page is sent. */
interface Sending {
  /** 200 unless told. */
  status?: number;
  /** Kept nowhere unless told. */
  keep?: keyof typeof CACHE;
  /** True for a page with a script of ours, which it does without where none runs. */
  isScripted?: boolean;
  /** True for a page that frames another of ours. */
  isFraming?: boolean;
  /** True where no text may become script, whatever writes it into the page (Trusted Types). */
  isTyped?: boolean;
  /** Where its style comes from, as a policy says it; from us unless told. */
  style?: string;
  /** Seconds to wait first, where that is known. */
  retryAfter?: number | undefined;
  headers?: Record<string, string>;
}

/** Sends a page of ours. It is not framed, and nothing it loads comes from elsewhere. */
export function sendPage(page: string, sending: Sending = {}): Response {
  const { status = 200, keep = 'none', isScripted = false, isTyped = false, style = "'self'" } = sending;
  const { isFraming = false, retryAfter = status === 503 ? RETRY_AFTER : undefined, headers } = sending;
  const sources = [
    `style-src ${style}`,
    ...(isScripted ? ["script-src 'self'"] : []),
    ...(isFraming ? ["frame-src 'self'"] : []),
    ...(isTyped ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
  ];
  return new Response(page, {
    status,
    headers: {
      ...(retryAfter !== undefined && { 'retry-after': String(Math.ceil(retryAfter)) }),
      ...pageHeaders(...sources),
      // Its forms say where they come from, to ourselves alone.
      'referrer-policy': 'same-origin',
      'cache-control': CACHE[keep],
      ...headers,
    },
  });
}

/** Leads to another page of ours; that depends on who asks, and nothing on the way keeps it for others. */
export function redirect(path: string, status: 302 | 303): Response {
  return new Response(null, {
    status,
    headers: { ...OWN_HEADERS, 'cache-control': CACHE.none, location: path },
  });
}
