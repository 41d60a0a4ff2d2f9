import { OfferId, type Offer } from '@1eleve1stage/sdk/contract';
import { builderPage } from './builder-page.js';
import { diagnosePage } from './diagnose-page.js';
import { settingsOf } from '../pages/elements.js';
import type { Site } from '../pages/site.js';
import { LANGUAGES, type Language } from '@1eleve1stage/sdk/contract';
import { ofPublisher, readPageParams, type PageParams } from '../pages/page-params.js';
import type { Mode } from '../../ports/index.js';
import { Refusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { authenticate } from '../../core/accounts/authenticate.js';
import { getOffer } from '../../core/offers/get-offer.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { ELEMENT_PERMISSIONS, pageHeaders } from '../http/headers.js';
import { findPlace } from '../pages/find-place.js';
import { readResults } from '../pages/read-results.js';
import { queryOf } from '../pages/visit.js';

const HEADERS = {
  ...pageHeaders("style-src 'self'", "script-src 'self'", "connect-src 'self'", "frame-src 'self'"),
  ...ELEMENT_PERMISSIONS,
  'cache-control': 'no-store',
};

/** How to embed the offers, for whoever keeps a site. */
export function mountBuilder(pages: HttpApp, ports: Ports, site: Site): void {
  pages.get('/', async (c) => {
    const all = queryOf(c);
    const lang = languageOf(all);
    const searchParams = settingsOf(readPageParams(all).params.element ?? 'search', all);
    const { params: asked } = readPageParams(searchParams);
    const { mode, publisherId, keyError, params: keyed } = await tryKey(c, ports, asked);
    const { params: placed, place, typed, places } = await findPlace(ports, keyed, searchParams.get('near'));
    const { params, ...form } = await findOffer(ports, mode, placed, searchParams.get('offer-id'));
    const { facets, total } = await readResults(ports, mode, ofPublisher(params, publisherId)).catch(() => ({
      total: undefined,
      facets: {},
    }));
    const found = { place, typedPlace: typed, places, facets, total, publisherId, ...form };
    return c.body(builderPage({ site, lang, params, now: ports.now(), keyError, ...found }), 200, HEADERS);
  });
  pages.get('/diagnose', (c) =>
    c.body(diagnosePage(site, languageOf(queryOf(c))), 200, {
      ...HEADERS,
      'cache-control': 'public, max-age=300',
    }),
  );
}

/** Language of the page; `language` is the element's. */
function languageOf(searchParams: URLSearchParams): Language {
  return LANGUAGES.find((lang) => lang === searchParams.get('lang')) ?? 'fr';
}

/** A key that does not work is said to be wrong, and is written nowhere. */
async function tryKey(
  c: HttpContext,
  ports: Ports,
  params: PageParams,
): Promise<{ params: PageParams; mode: Mode; publisherId?: string; keyError?: 'unknown' | 'secret' }> {
  if (params.key === undefined) return { params, mode: 'live' };
  const { key, ...others } = params;
  try {
    const { mode, publisherId } = await authenticate(ports, { key, isInAddress: true });
    return { params, mode, publisherId };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    c.set('refusal', error);
    const keyError = error.code === 'key_not_allowed' ? 'secret' : 'unknown';
    return { params: others, mode: 'live', keyError };
  }
}

/** The offer whose form is shown: by its number, or by the address of its page. */
async function findOffer(
  ports: Ports,
  mode: Mode,
  params: PageParams,
  typed: string | null,
): Promise<{ params: PageParams; offer?: Offer; typedOffer?: string }> {
  const text = typed?.trim() ?? '';
  if (!text) return { params };
  const { 'offer-id': _, ...looks } = params.looks ?? {};
  try {
    const id = OfferId.safeParse(/of_\w+/.exec(text)?.[0]);
    if (!id.success) throw new Refusal('offer_not_found');
    const offer = await getOffer(ports, { mode, id: id.data });
    return { params: { ...params, looks: { ...looks, 'offer-id': id.data } }, offer };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { params: { ...params, looks }, typedOffer: text };
  }
}
