import { ELEMENT_NAMES, OfferId, type FoundOffer } from '@1eleve1stage/sdk/contract';
import { framePage } from './frame-page.js';
import { framed } from '../pages/elements.js';
import { cardPage, listPage } from './list-page.js';
import { changed, ofPublisher, readPageParams } from '../pages/page-params.js';
import type { Site } from '../pages/site.js';
import { Refusal } from '../../core/base/refusal.js';
import { areaNames } from '../../core/offers/audience-names.js';
import { getOffer } from '../../core/offers/get-offer.js';
import { openFrame } from '../../core/accounts/open-frame.js';
import type { Ports } from '../../ports/ports.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { AREAS_OF_CARD, readResults } from '../pages/read-results.js';
import { checkScope, openVisit, queryOf } from '../pages/visit.js';
import { frameHeaders } from './frame-headers.js';

/** Offers a framed list shows. */
const LISTED = 5;

/** Pages for frames: an element, where a key says whose pages may show it; offers to read, anywhere. */
export function mountFrames(pages: HttpApp, ports: Ports, site: Site): void {
  for (const element of ELEMENT_NAMES) {
    pages.get(`/${element}`, async (c) => {
      const { params, ignored } = readPageParams(queryOf(c));
      checkScope(ignored);
      if (params.key !== undefined && !isShown(c)) throw new Refusal('key_not_allowed');
      const frame = params.key === undefined ? undefined : await openFrame(ports, params.key);
      const ancestors = ["'self'", ...(frame?.origins ?? [])].join(' ');
      const asked = ofPublisher({ ...params, element }, frame?.publisherId);
      const page = framePage(site, framed(asked), frame?.key);
      return c.body(page, 200, frameHeaders(ports.publicUrl, ancestors));
    });
  }
  pages.get('/list', async (c) => {
    const { params, mode } = await openVisit(ports, site, queryOf(c));
    const { place } = params.query;
    const known = place && (await ports.places.get(place));
    const asked = changed(params, {
      limit: params.query.limit ?? LISTED,
      ...(!known && { place: undefined }),
    });
    const { offers, areas, total } = await readResults(ports, mode, asked);
    const page = listPage({ site, params, now: ports.now(), offers, areas, total });
    return c.body(page, 200, frameHeaders(ports.publicUrl, '*'));
  });
  pages.get('/list/:id', async (c) => {
    const { params, mode } = await openVisit(ports, site, queryOf(c));
    const id = OfferId.safeParse(c.req.param('id'));
    if (!id.success) throw new Refusal('offer_not_found');
    const { publisher } = params.query;
    const offer: FoundOffer = await getOffer(ports, { mode, id: id.data, publisher });
    const areas = await areaNames(ports, [offer], AREAS_OF_CARD);
    const page = cardPage({ site, params, now: ports.now(), offer, areas });
    return c.body(page, 200, frameHeaders(ports.publicUrl, '*'));
  });
}

/**
 * False for a page that a script asks for, not a person's browser to show it: browsers say which (since 2023 all of
 * them do). The frame's key is for who sees the frame.
 */
function isShown(c: HttpContext): boolean {
  return ['iframe', 'frame', 'document', undefined].includes(c.req.header('sec-fetch-dest'));
}
