import type { PublisherOffer } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from '../ports/index.js';
import { offerStateOf } from '../rules/offer-state.js';
import { toVisiblePart } from '../rules/public-offer.js';

/** An offer as its publisher reads it, in the state it is in at that moment. */
export function toPublisherOffer(offer: StoredOffer, now: Date): PublisherOffer {
  const { employer, reservedFor, contact } = offer.content;
  const visible = toVisiblePart(offer);
  return {
    ...visible,
    remoteId: offer.remoteId,
    state: offerStateOf(offer, now),
    employer,
    reservedFor: { ...visible.reservedFor, schools: reservedFor?.schools ?? [] },
    ...(contact && { contact }),
    ...(offer.publishedAt && { publishedAt: offer.publishedAt.toISOString() }),
    createdAt: offer.createdAt.toISOString(),
  };
}
