import type { Offer, OfferId } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import { toPublicOffer } from './rules/public-offer.js';
import { isReserved } from './rules/reservation.js';
import { findPublished } from './find-published.js';
import type { AskedScope } from '../accounts/find-scope.js';
import type { Ports } from '../../ports/ports.js';

/**
 * One offer, as its own page shows it: as `getOffer` does, and whether search engines may list it: its publisher
 * lets them, and it is for all pupils.
 *
 * @throws Refusal `offer_not_found`, also for one of another publisher than is asked for; `key_missing`
 */
export async function showOffer(
  ports: Ports,
  input: AskedScope & { mode: Mode; id: OfferId },
): Promise<{ offer: Offer; isJobPosting: boolean }> {
  const { offer, publisher } = await findPublished(ports, input);
  return {
    offer: toPublicOffer(offer, publisher),
    isJobPosting: offer.mode === 'live' && publisher.jobPostings && !isReserved(offer.content.reservedFor),
  };
}
