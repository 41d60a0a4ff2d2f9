import { toSector, type Offer } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from '../ports/index.js';
import { remainingSeats } from '../rules/offer-state.js';

/** What everybody may read of an offer, but for its first publication: a draft has none. */
export function toVisiblePart(offer: StoredOffer): Omit<Offer, 'publishedAt'> {
  const { contact: _, reservedFor, employer, accessibility, ...shown } = offer.content;
  const { siret: __, ...publicEmployer } = employer;
  return {
    id: offer.id,
    ...shown,
    employer: publicEmployer,
    sector: toSector(shown.sector.code),
    seats: { total: shown.seats.total, remaining: remainingSeats(offer) },
    accessibility: accessibility ?? { wheelchair: false },
    reservedFor: {
      rep: reservedFor?.rep ?? false,
      qpv: reservedFor?.qpv ?? false,
      schools: (reservedFor?.schools ?? []).length > 0,
    },
    updatedAt: offer.updatedAt.toISOString(),
  };
}

/** A published offer, as everybody reads it. */
export function toPublicOffer(offer: StoredOffer): Offer {
  const publishedAt = offer.publishedAt ?? offer.createdAt;
  return { ...toVisiblePart(offer), publishedAt: publishedAt.toISOString() };
}
