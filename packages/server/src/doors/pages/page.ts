import { createHash } from 'node:crypto';
import { Html, html } from './html.js';
import { textsOf } from './texts/index.js';
import { withFirmSpaces } from '../../core/words/french-spacing.js';
import type { HttpContext } from '../http/environment.js';
import { sendPage } from './send-page.js';
import { toDocument } from './skeleton.js';
import { BASE_STYLE } from './base-style.js';

/** A page of the service, whole but for its head. Its links are relative: the service may live under a path. */
export interface Page {
  lang: 'fr' | 'en';
  title: string;
  /** CSS of this page, after that of all pages; it is inlined, so it is a constant of ours. */
  style: string;
  /** Its `main` has the id `content`: a link before everything leads there. */
  body: Html;
}

/** Sends a page of the service itself, its inline style allowed by its hash. */
export function sendPlain(c: HttpContext, { lang, title, style, body }: Page): Response {
  const css = BASE_STYLE + style;
  const hash = createHash('sha256').update(css).digest('base64');
  const page = toDocument({
    lang,
    title,
    root: rootOf(c),
    // Written apart: the hash is of every character between the tags.
    head: new Html(`<style>${css}</style>`),
    body: html`<a class="skip" href="#content">${textsOf({ lang }).page.skip}</a>
      ${lang === 'fr' ? new Html(withFirmSpaces(body.text)) : body}`,
  });
  return sendPage(page.text, {
    style: `'sha256-${hash}'`,
    headers: { vary: 'accept', 'referrer-policy': 'no-referrer' },
  });
}

/** Parts of an address, many times more than any of ours has: each is written again in every link. */
const MOST_PARTS = 64;

/** The service's own path as this page's links say it. */
export function rootOf(c: HttpContext): string {
  return [
    '.',
    // A slash at the end counts for a browser, and is not in the path by which we answer.
    ...new URL(c.req.url).pathname
      .split('/', MOST_PARTS)
      .slice(2)
      .map(() => '..'),
  ].join('/');
}

/** True for a person who opens pages, false for a program that calls the API. */
export function isPerson(c: HttpContext): boolean {
  return !`${c.req.path}/`.startsWith('/v1/') && (c.req.header('accept')?.includes('text/html') ?? false);
}
