import type { Ports } from '../../ports/ports.js';
import { docsPage } from '../api/docs/docs-page.js';
import type { DemoPage } from './demo-pages.js';
import type { HttpApp } from '../http/environment.js';
import { API_HEADERS } from '../http/headers.js';
import { openApiDocument } from '../api/openapi/document.js';
import { homePage } from './home.js';
import { sendPage } from '../pages/page.js';

/** The pages about the service: home, reference and the document it is written from. */
export function mountPages(
  app: HttpApp,
  { publicUrl }: Ports,
  options: { version: string; demo: readonly DemoPage[]; hasMailbox: boolean },
): void {
  const document = openApiDocument(publicUrl, options.version);
  const text = JSON.stringify(document);
  app.get('/', (c) =>
    sendPage(c, homePage({ ...options, lang: c.req.query('lang') === 'en' ? 'en' : 'fr' })),
  );
  app.get('/docs', (c) => sendPage(c, docsPage(document)));
  app.get('/openapi.json', (c) =>
    c.body(text, 200, {
      ...API_HEADERS,
      'cache-control': 'public, max-age=300',
      'content-type': 'application/json',
    }),
  );
}
