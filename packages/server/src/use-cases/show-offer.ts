import type { Offer, OfferId } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../ports/index.js';
import { toPublicOffer } from '../rules/public-offer.js';
import { Refusal } from '../rules/refusal.js';
import type { Ports } from './ports.js';

/**
 * One offer, as its own page shows it: as `getOffer` does, and whether its publisher lets search engines list it.
 *
 * @throws Refusal `offer_not_found`
 */
export async function showOffer(
  { storage }: Ports,
  input: { mode: Mode; id: OfferId },
): Promise<{ offer: Offer; isJobPosting: boolean }> {
  const offer = await storage.read.offers.get(input.id);
  if (offer?.state !== 'published' || offer.mode !== input.mode) throw new Refusal('offer_not_found');
  const publisher = await storage.read.accounts.getPublisher(offer.publisherId);
  return {
    offer: toPublicOffer(offer),
    isJobPosting: offer.mode === 'live' && publisher?.jobPostings === true,
  };
}
