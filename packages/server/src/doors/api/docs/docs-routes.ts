import type { Ports } from '../../../ports/ports.js';
import type { HttpApp } from '../../http/environment.js';
import { API_HEADERS } from '../../http/headers.js';
import { sendPlain } from '../../pages/page.js';
import { openApiDocument, type OpenApiDocument } from '../openapi/document.js';
import { docsPage } from './docs-page.js';

/** The reference, and the document it is written from once somebody asks: that takes longer than the rest of a start. */
export function mountDocs(app: HttpApp, { publicUrl }: Ports, version: string): void {
  let written: OpenApiDocument | undefined;
  const document = (): OpenApiDocument => (written ??= openApiDocument(publicUrl, version));
  app.get('/docs', (c) => sendPlain(c, docsPage(document())));
  app.get('/openapi.json', (c) =>
    c.body(JSON.stringify(document()), 200, {
      ...API_HEADERS,
      'cache-control': 'public, max-age=300',
      'content-type': 'application/json',
    }),
  );
}
