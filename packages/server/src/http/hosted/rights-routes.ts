import type { Site } from '../../pages/hosted/site.js';
import { readWish } from '../../pages/hosted/wish.js';
import { RIGHTS_PAGES } from '../../pages/rights/article.js';
import { rightsPage } from '../../pages/rights/rights-page.js';
import type { Ports } from '../../use-cases/ports.js';
import type { HttpApp } from '../environment.js';
import { sendHosted } from './send-page.js';
import { queryOf } from './visit.js';

/** What the service keeps, how accessible it is, who runs it. */
export function mountRights(pages: HttpApp, { operator }: Ports, site: Site): void {
  for (const page of RIGHTS_PAGES) {
    pages.get(`/${page}`, (c) => {
      const { lang = 'fr' } = readWish(queryOf(c)).wish;
      return sendHosted(rightsPage(site, page, lang, { operator, url: site.url }), 'shared');
    });
  }
}
