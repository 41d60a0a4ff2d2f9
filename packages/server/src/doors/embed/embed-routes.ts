import { PROBLEMS } from '@1eleve1stage/sdk/contract';
import { Hono } from 'hono';
import { blockedPage } from './blocked-page.js';
import { BUILDER_SCRIPT } from './builder-script.js';
import { FRAME_SCRIPT } from './frame-script.js';
import { writeLoader } from './loader.js';
import { toSite } from '../pages/site.js';
import { readPageParams } from '../pages/page-params.js';
import { Refusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { parametersOf } from '../http/parameters.js';
import type { HttpApp, HttpContext, HttpEnvironment } from '../http/environment.js';
import { ASSET_HEADERS, OWN_HEADERS, SHOWN_HEADERS } from '../http/headers.js';
import { mountBuilder } from './builder.js';
import { frameHeaders } from './frame-headers.js';
import { mountFrames } from './frames.js';

/** Frames for other sites, what sizes them, and how to make them, to mount under `/embed`. */
export function embedPages(ports: Ports): HttpApp {
  const pages: HttpApp = new Hono<HttpEnvironment>();
  const site = toSite(ports.publicUrl);
  const scripts = [
    { name: 'frame.js', text: FRAME_SCRIPT, headers: SHOWN_HEADERS },
    { name: 'loader.js', text: writeLoader(site.url), headers: ASSET_HEADERS },
    { name: 'builder.js', text: BUILDER_SCRIPT, headers: OWN_HEADERS },
  ];
  for (const { name, text, headers } of scripts) {
    pages.get(`/${name}`, (c) =>
      c.body(text, 200, {
        ...headers,
        'cache-control': 'public, max-age=3600',
        'content-type': 'text/javascript; charset=utf-8',
      }),
    );
  }
  mountBuilder(pages, ports, site);
  mountFrames(pages, ports, site);
  // Whoever frames it must be shown why there are no offers.
  const answer = (c: HttpContext, { code }: Refusal): Response => {
    const { lang } = readPageParams(parametersOf(c)).params;
    return new Response(blockedPage(site, { query: {}, lang }, code), {
      status: PROBLEMS[code].status,
      headers: frameHeaders(ports.publicUrl, '*'),
    });
  };
  pages.all('*', (c) => answer(c, new Refusal('not_found')));
  pages.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error;
    return answer(c, error);
  });
  return pages;
}
