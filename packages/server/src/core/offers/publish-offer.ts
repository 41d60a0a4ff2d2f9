import type { OfferInput, RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import { toWantedOffer } from './offer-content.js';
import type { Ports } from '../../ports/ports.js';
import { putOffer, type PutOffer } from './put-offer.js';

/**
 * Creates an offer, or replaces whole the publisher's offer of the same remote id; a removed one is
 * published again under the same identifier, and a damaged one is mended. Identical content changes nothing.
 *
 * @throws Refusal `invalid_request` for an unknown commune, a name of somebody else, or fewer seats than are held
 */
export async function publishOffer(
  ports: Ports,
  { input, ...name }: { publisherId: string; mode: Mode; remoteId: RemoteId; input: OfferInput },
): Promise<PutOffer> {
  const wanted = await toWantedOffer(ports, input);
  return ports.storage.write((stores) =>
    putOffer(stores, name, wanted, { now: ports.now(), reviews: ports.reviews }),
  );
}
