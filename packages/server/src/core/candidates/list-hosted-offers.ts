import type { OfferId, PublisherOffer } from '@1eleve1stage/sdk/contract';
import type { OfferPart, Site } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { findOwnOffer } from '../offers/find-own-offer.js';
import { listPublisherOffers } from '../offers/list-publisher-offers.js';
import { toPublisherOffer } from '../offers/to-publisher-offer.js';
import { CANDIDATE_LISTS } from './list-candidates.js';

/** Offers of one page: a screen or three. */
const AT_ONCE = 30;

/** An offer, and how many of its candidates wait for an answer of the organisation. */
export interface HostedOffer {
  offer: PublisherOffer;
  waiting: number;
}

/**
 * A page of the offers of an organisation, newest first, with those who wait at each.
 *
 * @throws Refusal `invalid_cursor`
 */
export async function listHostedOffers(
  ports: Ports,
  {
    publisherId,
    ...asked
  }: { publisherId: string; part: OfferPart; site?: Site | undefined; cursor?: string | undefined },
): Promise<{ offers: HostedOffer[]; nextCursor: string | null }> {
  const page = { publisherId, mode: 'live', limit: AT_ONCE, ...asked } as const;
  const { offers, nextCursor } = await listPublisherOffers(ports, page);
  return {
    offers: await Promise.all(offers.map((offer) => withWaiting(ports, publisherId, offer))),
    nextCursor,
  };
}

/**
 * One offer of an organisation, with those who wait at it.
 *
 * @throws Refusal `offer_not_found`, `offer_damaged`
 */
export async function getHostedOffer(
  ports: Ports,
  asked: { publisherId: string; id: OfferId },
): Promise<HostedOffer> {
  const offer = await toPublisherOffer(ports, await findOwnOffer(ports, asked));
  return withWaiting(ports, asked.publisherId, offer);
}

async function withWaiting(
  { storage }: Ports,
  publisherId: string,
  offer: PublisherOffer,
): Promise<HostedOffer> {
  const which = { statuses: CANDIDATE_LISTS.waiting, offerId: offer.id };
  return { offer, waiting: await storage.read.applications.countWith(publisherId, 'live', which) };
}
