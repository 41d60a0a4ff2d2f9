import { LANGUAGES } from '@1eleve1stage/sdk/contract';
import type { IndexedOffer } from '../../ports/index.js';
import { builderPath, offerPath, searchPath } from '../pages/site.js';
import { RIGHTS_PAGES, rightsPath } from '../pages/article.js';

// As sitemaps.org has it. All that is written here is ours, and needs no escaping: paths without a query of two parts,
// identifiers, times.

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Begins and ends a list of pages. */
export const LIST = { start: `${HEAD}<urlset ${SCHEMA}>\n`, end: '</urlset>\n' };

/** The list of lists. */
export function sitemapIndex(url: string, names: readonly string[]): string {
  const lines = names.map((name) => `<sitemap><loc>${url}/${name}</loc></sitemap>\n`);
  return `${HEAD}<sitemapindex ${SCHEMA}>\n${lines.join('')}</sitemapindex>\n`;
}

/** Pages that are always there, in each language. */
export function pageLines(url: string): string {
  const paths = LANGUAGES.flatMap((lang) => [
    searchPath({ query: {}, lang: lang === 'fr' ? undefined : lang }),
    builderPath(lang),
    ...RIGHTS_PAGES.map((page) => rightsPath(page, lang)),
  ]);
  return paths.map((path) => `<url><loc>${url}${path}</loc></url>\n`).join('');
}

/** Pages of offers, when they last changed. */
export function offerLines(url: string, offers: readonly IndexedOffer[]): string {
  return offers
    .map(({ id, updatedAt }) => {
      const path = offerPath(id, { query: {} });
      return `<url><loc>${url}${path}</loc><lastmod>${updatedAt.toISOString()}</lastmod></url>\n`;
    })
    .join('');
}
