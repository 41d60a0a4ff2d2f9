import type { Site } from '../../pages/site.js';
import { readPageParams } from '../../pages/page-params.js';
import { RIGHTS_PAGES } from '../../pages/article.js';
import { rightsPage } from './rights-page.js';
import type { Ports } from '../../../ports/ports.js';
import type { HttpApp } from '../../http/environment.js';
import { sendPage } from '../../pages/send-page.js';
import { queryOf } from '../../pages/visit.js';

/** Pages about the service: what it keeps, how accessible it is, who runs it. */
export function mountRights(pages: HttpApp, { operator }: Ports, site: Site): void {
  for (const page of RIGHTS_PAGES) {
    pages.get(`/${page}`, (c) => {
      const { lang = 'fr' } = readPageParams(queryOf(c)).params;
      return sendPage(rightsPage(site, page, lang, { operator, url: site.url }), { keep: 'shared' });
    });
  }
}
