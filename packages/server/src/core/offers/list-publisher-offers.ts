import type { OfferState, PublisherOffer } from '@1eleve1stage/sdk/contract';
import type { Mode, OfferPart, Site, StoredOffer } from '../../ports/index.js';
import { readCursor, toCursor } from '../base/list-cursor.js';
import { isAtSite } from './rules/at-site.js';
import { offerStateOf } from './rules/offer-state.js';
import type { Ports } from '../../ports/ports.js';
import { toPublisherOffer } from './to-publisher-offer.js';

/** Offers read at most for one page, when few are in the state asked for. */
const MOST_READ = 1000;

interface Asked {
  publisherId: string;
  mode: Mode;
  state?: OfferState | undefined;
  /** Removed ones are in none. */
  part?: OfferPart;
  /** Those at a site alone. */
  site?: Site | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
}

/**
 * A publisher's offers, newest first. A page in one state, or at one site, may hold fewer than its limit, even none,
 * and still have a next one: states are computed, and a page reads a bounded number of offers.
 *
 * @throws Refusal `invalid_cursor`
 */
export async function listPublisherOffers(
  ports: Ports,
  { publisherId, mode, state, part, site, limit = 20, cursor }: Asked,
): Promise<{ offers: PublisherOffer[]; nextCursor: string | null }> {
  const now = ports.now();
  const found: StoredOffer[] = [];
  let after = cursor === undefined ? undefined : readCursor(cursor);
  let read = 0;
  while (found.length < limit && read < MOST_READ) {
    const page = { limit, ...(after && { after }), ...(part && { part: { name: part, now } }) };
    const offers = await ports.storage.read.offers.list(publisherId, mode, page);
    for (const offer of offers) {
      after = offer;
      const isOfState = !state || offerStateOf(offer, now) === state;
      if (isOfState && (!site || isAtSite(offer.content, site))) found.push(offer);
      if (found.length === limit) break;
    }
    read += offers.length;
    if (offers.length < limit && found.length < limit) return toPage(ports, found, null);
  }
  return toPage(ports, found, after ? toCursor(after) : null);
}

async function toPage(ports: Ports, offers: StoredOffer[], nextCursor: string | null) {
  return { offers: await Promise.all(offers.map((offer) => toPublisherOffer(ports, offer))), nextCursor };
}
