import { OFFERS_CHANGE } from '@1eleve1stage/sdk/contract';

/** Headers of every answer: what is no page is none, wherever it is opened. */
const ALWAYS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Headers of what pages of other sites show or run, and do not read: a frame, its style, a picture. */
export const SHOWN_HEADERS = { ...ALWAYS, 'cross-origin-resource-policy': 'cross-origin' };

/** Headers of what our own pages alone load. */
export const OWN_HEADERS = { ...ALWAYS, 'cross-origin-resource-policy': 'same-origin' };

/**
 * Headers of what pages of other sites read: data and scripts, never a page of ours. Every origin may: there are no
 * cookies, and the origins of a publishable key are checked by our own answer, which the page can read.
 */
const ACROSS_ORIGINS = { ...SHOWN_HEADERS, 'access-control-allow-origin': '*' };

/** Headers of each answer of the API. */
export const API_HEADERS = {
  ...ACROSS_ORIGINS,
  'access-control-expose-headers': `etag, retry-after, x-request-id, ${OFFERS_CHANGE}`,
};

/** Headers of the element's scripts, which are modules, and of the loader, whose hash a page may ask for. */
export const ASSET_HEADERS = ACROSS_ORIGINS;

/** Features of a device that no page of ours uses, nor what is framed in it; the place where it stands some do. */
const NO_DEVICE = 'camera=(), display-capture=(), microphone=(), payment=(), usb=()';

/** The permissions of a page that holds the element, which asks for the place where the pupil stands. */
export const ELEMENT_PERMISSIONS = { 'permissions-policy': `geolocation=(self), ${NO_DEVICE}` };

/** Headers of a page of ours, never framed; its policy allows what `sources` adds and nothing else. */
export function pageHeaders(...sources: string[]): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // The sign of the service, in the tab.
    "img-src 'self'",
  ];
  return {
    ...OWN_HEADERS,
    'content-security-policy': [...policy, ...sources].join('; '),
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': `geolocation=(), ${NO_DEVICE}`,
  };
}
