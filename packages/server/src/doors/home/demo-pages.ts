import type { HttpApp } from '../http/environment.js';

/** A page of an imaginary site that embeds the element. */
export interface DemoPage {
  /** Last part of its address, `/demo/company`. */
  name: string;
  /** For the index: whose site it is, and one sentence on it. */
  words: Record<'fr' | 'en', { title: string; about: string }>;
  html: string;
}

/**
 * Serves the demonstration's pages. They carry the policy that any site would write, so that it is seen
 * to suffice; only what a page cannot say of itself is added.
 */
export function mountDemoPages(app: HttpApp, pages: readonly DemoPage[]): void {
  for (const { name, html } of pages) {
    app.get(`/demo/${name}`, (c) =>
      c.body(html, 200, {
        'cache-control': 'no-store',
        'content-security-policy': "frame-ancestors 'none'",
        'content-type': 'text/html; charset=utf-8',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      }),
    );
  }
}
