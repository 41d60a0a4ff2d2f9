/**
 * Paths crawlers may read. Mailed pages and the API are nobody's to list; an address with a key may show test offers;
 * forms are of whoever opens them. Pages that may be read and not listed say so themselves (`noindex`).
 *
 * @param base path that the service lives under; crawlers read this file at the root of a host alone
 */
export function robotsFile({ url, base }: { url: string; base: string }): string {
  const closed = [
    '/mail/',
    '/dev/',
    '/v1/',
    '/*?*key=',
    '/s/applications/',
    '/s/offers/*/apply',
    '/s/offers/*/report',
  ];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${base}${path}`),
    '',
    `Sitemap: ${url}/sitemap.xml`,
    '',
  ].join('\n');
}
