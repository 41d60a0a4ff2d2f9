import type { OfferContent, ReplaceableOffer, StoredOffer } from '../../ports/index.js';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import { lastWeekOf } from '../../rules/offer-state.js';
import type { SealedPlace, Sealer } from '../seal.js';
import { UnreadableRow } from '../unreadable-row.js';
import type { offers } from './schema.js';

export type OfferRow = typeof offers.$inferSelect;

const contactOf = (id: OfferId): SealedPlace => `offers.contact/${id}`;

export function toOfferRow(
  offer: StoredOffer,
  sealer: Sealer,
): Omit<OfferRow, 'row' | 'changed' | 'written'> {
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

/** @throws UnreadableRow when it is damaged */
export function toStoredOffer(row: OfferRow, sealer: Sealer): StoredOffer {
  const { content, ...offer } = toReplaceable(row, sealer);
  if (!content) throw new UnreadableRow(row.id);
  return { ...offer, content };
}

/** The offer of a row that may be damaged. */
export function toReplaceable(row: OfferRow, sealer: Sealer): ReplaceableOffer {
  const { id, publisherId, mode, remoteId, state, seatsHeld, publishedAt, createdAt, updatedAt } = row;
  return {
    ...{ id, publisherId, mode, remoteId, state, seatsHeld, createdAt, updatedAt },
    content: contentOf(row, sealer),
    ...(publishedAt && { publishedAt }),
  };
}

function contentOf({ id, content, sealedContact }: OfferRow, sealer: Sealer): OfferContent | undefined {
  if (!content || !sealedContact) return content;
  try {
    return { ...content, contact: sealer.open(sealedContact, contactOf(id)) };
  } catch {
    return undefined;
  }
}
