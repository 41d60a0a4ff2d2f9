import type { Offer, OfferId } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../ports/index.js';
import { Refusal } from '../rules/refusal.js';
import type { Ports } from './ports.js';
import { toPublicOffer } from '../rules/public-offer.js';

/**
 * One offer, as long as its publisher keeps it online: full or over, it stays readable, so that a link
 * somebody kept says what it was.
 *
 * @throws Refusal `offer_not_found`
 */
export async function getOffer(ports: Ports, input: { mode: Mode; id: OfferId }): Promise<Offer> {
  const offer = await ports.storage.read.offers.get(input.id);
  if (offer?.state !== 'published' || offer.mode !== input.mode) throw new Refusal('offer_not_found');
  return toPublicOffer(offer);
}
