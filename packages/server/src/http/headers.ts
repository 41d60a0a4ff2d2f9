const ALWAYS = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Headers of what pages of other sites read. Every origin may: there are no cookies, and the origins of
 * a publishable key are checked by our own answer, which the page can read.
 */
const ACROSS_ORIGINS = {
  ...ALWAYS,
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Headers of each answer of the API. */
export const API_HEADERS = {
  ...ACROSS_ORIGINS,
  'access-control-expose-headers': 'etag, retry-after, x-request-id',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Headers of the element's scripts. */
export const ASSET_HEADERS = ACROSS_ORIGINS;

/** Headers of a preflight's answer, the same for every address. */
export const PREFLIGHT_HEADERS = {
  ...ACROSS_ORIGINS,
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, if-none-match',
  'access-control-max-age': '86400',
  vary: 'access-control-request-headers, access-control-request-method, origin',
};

/** Headers of a page of ours, never framed; its policy allows what `sources` adds and nothing else. */
export function pageHeaders(...sources: string[]): Record<string, string> {
  const policy = ["default-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"];
  return {
    ...ALWAYS,
    'content-security-policy': [...policy, ...sources].join('; '),
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
