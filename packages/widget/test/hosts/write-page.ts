import { slugOf, type Addresses, type HostPage } from './host-page.js';

/** The page's document, with its scripts, its styles and the element. */
export function writePage(page: HostPage, addresses: Addresses): string {
  const {
    isQuirky,
    root = {},
    css,
    libraries = [],
    before,
    isClassic,
    hasNoApi,
    scripts = ['widget'],
  } = page;
  const { service, api } = addresses;
  const ours = hasNoApi ? [`${api}/widget/@1`] : scripts.map((folder) => `${service}/${folder}`);
  const slug = slugOf(page);
  const head = [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width" />',
    `<title>${page.name}</title>`,
    css && `<link rel="stylesheet" href="${service}/pages/${slug}.css" />`,
    ...libraries.map((file) => `<script src="${service}/libraries/${file}"></script>`),
    before && `<script src="${service}/pages/${slug}.js"></script>`,
    `<script type="module" src="${service}/hosts/driver.js?page=${slug}"></script>`,
    ...ours.map((folder) =>
      isClassic
        ? `<script defer src="${folder}/stage.classic.js"></script>`
        : `<script type="module" src="${folder}/stage.js"></script>`,
    ),
  ];
  return `${isQuirky ? '' : '<!doctype html>'}
<html lang="${root.lang ?? 'fr'}" dir="${root.dir ?? 'ltr'}">
  <head>
    ${head.filter(Boolean).join('\n    ')}
  </head>
  <body>${bodyOf(page, addresses)}</body>
</html>`;
}

function bodyOf(page: HostPage, addresses: Addresses): string {
  const { tag = 'stage-search', attributes = {}, hasNoApi, body } = page;
  const api = hasNoApi ? {} : { api: addresses.api };
  const given = Object.entries({ ...api, key: 'pk_live_hosts', ...attributes });
  const text = given.map(([name, value]) => `${name}="${value}"`).join(' ');
  const element = `<${tag} ${text}><a href="${addresses.service}/s/">Voir les offres de stage</a></${tag}>`;
  return body?.(element, addresses) ?? `<main><h1>Une page</h1>${element}</main>`;
}

/** The page's own script, as it is served. */
export function scriptOf({ before }: HostPage): string {
  return before ? `(${before.toString()})();` : '';
}
