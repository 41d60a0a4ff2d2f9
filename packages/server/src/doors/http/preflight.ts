import { OFFERS_CHANGE } from '@1eleve1stage/sdk/contract';
import type { HttpContext } from './environment.js';
import { ASSET_HEADERS } from './headers.js';

/** Headers that requests of ours carry, allowed whether they are asked for or not. */
const OURS = ['authorization', 'content-type', 'idempotency-key', 'if-none-match', OFFERS_CHANGE];

/** Names a page may ask for beside ours: monitoring adds three or four. */
const MOST_NAMES = 32;

/** Characters of a header's name (RFC 9110), lower case as browsers send it, and its length. */
const NAME = /^[a-z0-9!#$%&'*+.^_`|~-]{1,64}$/;

/** Headers of proxies, which say whom they speak for: no page speaks for anybody. */
const OF_PROXIES = /^(?:forwarded|via|x-real-ip|x-client-ip|x-forwarded-.+|cf-connecting-ip|true-client-ip)$/;

/**
 * The answer to a preflight, the same for every address. What monitoring adds to each request of a page
 * (`traceparent`, `baggage`, `sentry-trace`, `x-datadog-…`) is allowed by its form, not from a list that the next
 * tool is missing from: a header nobody here reads does nothing, and no request brings cookies.
 */
export function answerPreflight(c: HttpContext): Response {
  const asked = (c.req.header('access-control-request-headers') ?? '')
    .toLowerCase()
    .split(',', MOST_NAMES)
    .map((name) => name.trim())
    .filter((name) => NAME.test(name) && !OF_PROXIES.test(name));
  return new Response(null, {
    status: 204,
    headers: {
      ...ASSET_HEADERS,
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': [...new Set([...OURS, ...asked])].join(', '),
      'access-control-max-age': '86400',
      vary: 'access-control-request-headers, access-control-request-method, origin',
    },
  });
}
