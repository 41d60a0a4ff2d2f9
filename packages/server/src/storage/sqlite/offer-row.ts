import type { OfferContent, StoredOffer } from '../../ports/index.js';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import { lastWeekOf } from '../../rules/offer-state.js';
import type { SealedPlace, Sealer } from '../seal.js';
import type { offers } from './schema.js';

type Row = typeof offers.$inferSelect;

const contactOf = (id: OfferId): SealedPlace => `offers.contact/${id}`;

export function toOfferRow(offer: StoredOffer, sealer: Sealer): Omit<Row, 'row' | 'changed' | 'written'> {
  const { contact, ...content } = offer.content;
  return {
    id: offer.id,
    publisherId: offer.publisherId,
    mode: offer.mode,
    remoteId: offer.remoteId,
    state: offer.state,
    seatsTotal: content.seats.total,
    seatsHeld: offer.seatsHeld,
    lastWeek: lastWeekOf(content.weeks),
    publishedAt: offer.publishedAt ?? null,
    createdAt: offer.createdAt,
    updatedAt: offer.updatedAt,
    content,
    sealedContact: contact ? sealer.seal(contact, contactOf(offer.id)) : null,
  };
}

export function toStoredOffer(row: Row, sealer: Sealer): StoredOffer {
  const {
    id,
    publisherId,
    mode,
    remoteId,
    state,
    seatsHeld,
    publishedAt,
    createdAt,
    updatedAt,
    sealedContact,
  } = row;
  const contact =
    sealedContact && sealer.open<NonNullable<OfferContent['contact']>>(sealedContact, contactOf(id));
  return {
    id,
    publisherId,
    mode,
    remoteId,
    content: { ...row.content, ...(contact && { contact }) },
    state,
    seatsHeld,
    createdAt,
    updatedAt,
    ...(publishedAt && { publishedAt }),
  };
}
