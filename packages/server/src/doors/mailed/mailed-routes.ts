import { Hono } from 'hono';
import { entryPage } from './entry-page.js';
import { TOKEN_SCRIPT } from '../pages/token-script.js';
import { STYLESHEET } from './stylesheet.js';
import { LINK_PURPOSES } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import type { HttpApp, HttpEnvironment } from '../http/environment.js';
import { OWN_HEADERS } from '../http/headers.js';
import { answerPress } from './link-answers.js';
import { readLinkForm, textsOfPurpose } from './link-form.js';
import { toAnswer } from './mail-form.js';
import { mountStop } from './stop-routes.js';

const FILE_HEADERS = { ...OWN_HEADERS, 'cache-control': 'public, max-age=3600' };

/**
 * The pages that mailed links lead to, to mount under `/mail`. Reading them does nothing, whoever reads;
 * the token comes with a form, and what it allows happens once.
 */
export function mailPages(ports: Ports): HttpApp {
  const pages: HttpApp = new Hono<HttpEnvironment>();
  pages.get('/page.css', (c) =>
    c.body(STYLESHEET, 200, { ...FILE_HEADERS, 'content-type': 'text/css; charset=utf-8' }),
  );
  pages.get('/page.js', (c) =>
    c.body(TOKEN_SCRIPT, 200, { ...FILE_HEADERS, 'content-type': 'text/javascript; charset=utf-8' }),
  );
  mountStop(pages, ports);
  for (const purpose of LINK_PURPOSES) {
    pages.get(`/${purpose}`, (c) => toAnswer(200, entryPage(textsOfPurpose(c, purpose), purpose)));
    pages.post(`/${purpose}`, async (c) => {
      const form = await readLinkForm(c, purpose);
      if (!form) return toAnswer(400, entryPage(textsOfPurpose(c, purpose), purpose));
      return answerPress(c, ports, form);
    });
  }
  return pages;
}
