import type { Offer, OfferId } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import { toPublicOffer } from './rules/public-offer.js';
import { findPublished } from './find-published.js';
import type { AskedScope } from '../accounts/find-scope.js';
import type { Ports } from '../../ports/ports.js';

/**
 * One offer, as long as its publisher keeps it online: full or over, it stays readable, so that a link
 * somebody kept says what it was.
 *
 * @throws Refusal `offer_not_found`, also for one of another publisher than is asked for; `key_missing`
 */
export async function getOffer(
  ports: Ports,
  input: AskedScope & { mode: Mode; id: OfferId },
): Promise<Offer> {
  const { offer, publisher } = await findPublished(ports, input);
  return toPublicOffer(offer, publisher);
}
