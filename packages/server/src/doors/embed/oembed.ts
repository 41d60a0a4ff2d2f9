import { OfferId } from '@1eleve1stage/sdk/contract';
import { html } from '../pages/html.js';
import { framePath } from '../pages/elements.js';
import { searchPath, toSite, type Site } from '../pages/site.js';
import { textsOf } from '../pages/texts/index.js';
import { changed, readPageParams, writePageParams, type PageParams } from '../pages/page-params.js';
import { Refusal } from '../../core/base/refusal.js';
import { authenticate } from '../../core/accounts/authenticate.js';
import { getOffer } from '../../core/offers/get-offer.js';
import type { Ports } from '../../ports/ports.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { checkScope } from '../pages/visit.js';
import { API_HEADERS } from '../http/headers.js';
import { parametersOf, readParameters } from '../http/parameters.js';

/** Heights that WordPress keeps to, in pixels. */
const LOWEST = 200;
const HIGHEST = 1000;

/** Size of a frame unless told, in pixels. */
const WIDTH = 720;
const HEIGHT = { search: 800, offers: 800, apply: 1000, list: 640, offer: 320 };

/** The embed that an address of ours can become. */
interface Embed {
  /** Address of the page. */
  page: string;
  /** Address of the frame. */
  frame: string;
  title: string;
  height: number;
}

/** Tells sites how to embed a hosted page (oEmbed 1.0): they write its address, readers see a frame. */
export function mountOembed(app: HttpApp, ports: Ports): void {
  const site = toSite(ports.publicUrl);
  app.get('/oembed', async (c) => {
    const asked = parametersOf(c);
    if ((asked.get('format') ?? 'json') !== 'json')
      return answer(c, 501, { error: 'Only format=json is spoken here.' });
    const embed = await findEmbed(ports, site, asked.get('url') ?? '').catch((error: unknown) => {
      if (!(error instanceof Refusal) || error.code === 'unavailable') throw error;
      c.set('refusal', error);
      return undefined;
    });
    if (!embed) return answer(c, 404, { error: 'No page of this service has that address.' });
    return answer(
      c,
      200,
      toOembed(site, embed, toSize(asked.get('maxwidth')), toSize(asked.get('maxheight'))),
    );
  });
}

function toSize(text: string | null): number {
  const size = Number(text);
  return Number.isInteger(size) && size > 0 ? size : Infinity;
}

function toOembed(
  site: Site,
  { page, frame, title, height }: Embed,
  widest: number,
  highest: number,
): object {
  const size = {
    width: Math.min(WIDTH, widest),
    height: Math.min(Math.max(Math.min(height, highest), LOWEST), HIGHEST),
  };
  const { text } = html`<blockquote><a href="${page}">${title}</a></blockquote>
    <iframe
      title="${title}"
      src="${frame}"
      width="${String(size.width)}"
      height="${String(size.height)}"
      frameborder="0"
    ></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: '1 élève, 1 stage',
    provider_url: `${site.url}/`,
    title,
    html: text,
    ...size,
    cache_age: 3600,
  };
}

async function findEmbed(ports: Ports, site: Site, url: string): Promise<Embed | undefined> {
  if (!url.startsWith(`${site.url}/s/`) || !URL.canParse(url)) return undefined;
  const { href, search } = new URL(url);
  const { params: read, ignored } = readPageParams(readParameters(search));
  checkScope(ignored);
  const params = changed(read, {});
  const key =
    params.key === undefined ? undefined : await authenticate(ports, { key: params.key, isInAddress: true });
  const path = pathOf(site, href);
  if (path === '/s/search') return searchEmbed(site, params);
  const [, id, form] = /^\/s\/offers\/(\w+)(\/apply)?$/.exec(path) ?? [];
  const offerId = OfferId.safeParse(id);
  if (!offerId.success) return undefined;
  const { title, employer } = await getOffer(ports, {
    mode: key?.mode ?? 'live',
    id: offerId.data,
    publisher: params.query.publisher,
    caller: key?.publisherId,
  });
  const isForm = form !== undefined && key !== undefined;
  const applying: PageParams = {
    ...params,
    element: 'apply',
    query: {},
    looks: { ...params.looks, 'offer-id': offerId.data },
  };
  return {
    page: url,
    frame:
      site.url + (isForm ? framePath(applying) : `/embed/list/${offerId.data}${writePageParams(params)}`),
    title: `${title}, ${employer.name}`,
    height: isForm ? HEIGHT.apply : HEIGHT.offer,
  };
}

/** With a key, the element, which the key's sites may frame; else offers to read, which anybody may. */
function searchEmbed(site: Site, { element, ...params }: PageParams): Embed {
  const hasKey = params.key !== undefined;
  const name = element === 'offers' ? element : 'search';
  return {
    page: site.url + searchPath(params),
    frame:
      site.url + (hasKey ? framePath({ ...params, element: name }) : `/embed/list${writePageParams(params)}`),
    title: textsOf(params).list.title,
    height: hasKey ? HEIGHT[name] : HEIGHT.list,
  };
}

/** Its path under the service's address. */
function pathOf(site: Site, href: string): string {
  const [path = ''] = href.slice(site.url.length).split(/[?#]/, 1);
  return path;
}

function answer(c: HttpContext, status: 200 | 404 | 501, body: object): Response {
  return c.json(body, status, {
    ...API_HEADERS,
    'cache-control': status === 200 ? 'public, max-age=3600' : 'no-store',
  });
}
