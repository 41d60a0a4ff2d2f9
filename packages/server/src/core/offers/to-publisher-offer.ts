import type { PublisherOffer } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from '../../ports/index.js';
import { offerStateOf } from './rules/offer-state.js';
import { visibilityOf } from './rules/shown.js';
import { toVisiblePart } from './rules/public-offer.js';
import type { Ports } from '../../ports/ports.js';
import { isContactStopped } from '../mail/reachable.js';

/** An offer as its publisher reads it, in the state it is in at that moment. */
export async function toPublisherOffer(ports: Ports, offer: StoredOffer): Promise<PublisherOffer> {
  const { employer, reservedFor, monthlyCap, contact } = offer.content;
  const visible = toVisiblePart(offer);
  const contactStopped = await isContactStopped(ports, ports.storage.read, offer);
  return {
    ...visible,
    remoteId: offer.remoteId,
    state: offerStateOf(offer, ports.now()),
    visibility: visibilityOf(offer, ports.now()),
    employer,
    reservedFor: { ...visible.reservedFor, schools: reservedFor?.schools ?? [] },
    ...(monthlyCap !== undefined && { monthlyCap }),
    ...(contact && { contact }),
    ...(contactStopped && { contactStopped }),
    ...(offer.hidden && { hidden: { reason: offer.hidden.reason, since: offer.hidden.at.toISOString() } }),
    ...(offer.refused && {
      refused: { reason: offer.refused.reason, since: offer.refused.at.toISOString() },
    }),
    ...(offer.publishedAt && { publishedAt: offer.publishedAt.toISOString() }),
    createdAt: offer.createdAt.toISOString(),
  };
}
