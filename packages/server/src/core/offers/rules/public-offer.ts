import { toSector, type Offer, type OfferSummary } from '@1eleve1stage/sdk/contract';
import type { Publisher, StoredOffer } from '../../../ports/index.js';
import { remainingSeats } from './offer-state.js';

/** Who publishes, as far as everybody may know. */
type Named = Pick<Publisher, 'id' | 'name'>;

/** An offer as a list of results shows it. */
export function toOfferSummary(offer: StoredOffer, { id, name }: Named): OfferSummary {
  const { title, employer, sector, grades, weeks, location, accessibility, permalink } = offer.content;
  const { postcode, city, department, latitude, longitude, isApproximate } = location;
  return {
    id: offer.id,
    title,
    employer: { name: employer.name, isPublic: employer.isPublic },
    publisher: { id, name },
    sector: toSector(sector.code),
    grades,
    weeks,
    location: { postcode, city, department, latitude, longitude, isApproximate },
    accessibility: { wheelchair: accessibility?.wheelchair ?? false },
    reservedFor: toReservation(offer),
    ...(permalink !== undefined && { permalink }),
    publishedAt: publicationOf(offer),
    seats: toSeats(offer),
  };
}

/** The part of an offer that everybody may read, but its first publication, as a draft has none, and who publishes it. */
export function toVisiblePart(offer: StoredOffer): Omit<Offer, 'publishedAt' | 'publisher'> {
  const { contact: _, reservedFor: __, monthlyCap: ___, employer, accessibility, ...shown } = offer.content;
  const { siret: ____, ...publicEmployer } = employer;
  return {
    id: offer.id,
    ...shown,
    employer: publicEmployer,
    sector: toSector(shown.sector.code),
    seats: toSeats(offer),
    accessibility: accessibility ?? { wheelchair: false },
    reservedFor: toReservation(offer),
    updatedAt: offer.updatedAt.toISOString(),
  };
}

/** A published offer, as everybody reads it. */
export function toPublicOffer(offer: StoredOffer, { id, name }: Named): Offer {
  return { ...toVisiblePart(offer), publisher: { id, name }, publishedAt: publicationOf(offer) };
}

function publicationOf({ publishedAt, createdAt }: StoredOffer): string {
  return (publishedAt ?? createdAt).toISOString();
}

function toSeats(offer: StoredOffer): OfferSummary['seats'] {
  return { total: offer.content.seats.total, remaining: remainingSeats(offer) };
}

/** Which schools it is kept for is not public; in which places they are is. */
function toReservation({ content: { reservedFor } }: StoredOffer): OfferSummary['reservedFor'] {
  return {
    rep: reservedFor?.rep ?? false,
    qpv: reservedFor?.qpv ?? false,
    schools: (reservedFor?.schools ?? []).length > 0,
    ...(reservedFor?.places?.length && { places: reservedFor.places }),
  };
}
