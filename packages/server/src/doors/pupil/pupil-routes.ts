import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { STYLE_PATH } from '../pages/layout.js';
import { PROVE_PATH, PROVE_SCRIPT } from './prove-script.js';
import { SHARE_PICTURES } from '../pages/share-pictures.js';
import { toSite } from '../pages/site.js';
import { HOSTED_STYLE } from '../pages/style/index.js';
import { addressLanguage } from '../pages/visitor-language.js';
import { Refusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import type { HttpApp, HttpEnvironment } from '../http/environment.js';
import { OWN_HEADERS, SHOWN_HEADERS } from '../http/headers.js';
import { networkReader } from '../http/network.js';
import { mountAfter } from './after-routes.js';
import { mountApply } from './apply-routes.js';
import { mountOffers } from './offer-routes.js';
import { sendRefusal } from '../pages/refusal-page.js';
import { mountReport } from './report-routes.js';
import { mountRights } from './rights/rights-routes.js';
import { mountSearch } from './search-routes.js';
import { PACKAGE_FOLDER } from '../../package-folder.js';

const ASSETS = new URL('assets/', PACKAGE_FOLDER);

/** Headers of what has a name of its content. */
const FOREVER = { ...SHOWN_HEADERS, 'cache-control': 'public, max-age=31536000, immutable' };

/** Search, offer and application on pages of our own, to mount under `/s`. They work without any script. */
export function hostedPages(ports: Ports, proxyHops: number): HttpApp {
  const pages: HttpApp = new Hono<HttpEnvironment>();
  const site = toSite(ports.publicUrl);
  pages.get(STYLE_PATH.replace('/s', ''), (c) =>
    // Framed lists load it from sites that are not ours.
    c.body(HOSTED_STYLE, 200, { ...FOREVER, 'content-type': 'text/css; charset=utf-8' }),
  );
  pages.get(PROVE_PATH.replace('/s', ''), (c) =>
    c.body(PROVE_SCRIPT, 200, {
      ...FOREVER,
      ...OWN_HEADERS,
      'content-type': 'text/javascript; charset=utf-8',
    }),
  );
  for (const { file: name } of Object.values(SHARE_PICTURES)) {
    pages.get(`/${name}`, async (c) =>
      c.body(new Uint8Array(await readFile(new URL(name, ASSETS))), 200, {
        ...FOREVER,
        'content-type': 'image/png',
      }),
    );
  }
  mountSearch(pages, ports, site);
  mountOffers(pages, ports, site);
  const networkOf = networkReader(ports.secret, proxyHops);
  mountApply(pages, { ports, site, networkOf });
  mountReport(pages, { ports, site, networkOf });
  mountAfter(pages, ports, site);
  mountRights(pages, ports, site);
  pages.all('*', (c) => sendRefusal(c, new Refusal('not_found'), { lang: addressLanguage(c) }));
  pages.onError((error, c) => {
    // Faults of ours are answered, and told to the log, where all others are.
    if (!(error instanceof Refusal)) throw error;
    return sendRefusal(c, error, { lang: addressLanguage(c) });
  });
  return pages;
}
