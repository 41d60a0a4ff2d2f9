import type { OfferSummary } from '../contract/offers/shapes/offer.js';

export type Badge = 'forRep' | 'forQpv' | 'forSchools' | 'lastSeat' | 'wheelchair';

/** Badges that a card shows at most; an offer shows all. */
export const CARD_BADGES = 2;

/**
 * The badges of an offer, most telling first. What all offers have that are shown is
 * worth none: access where it was asked for; and that one is new, of which all are where a site has just begun.
 */
export function badgesOf(
  { reservedFor, seats, accessibility }: Pick<OfferSummary, 'reservedFor' | 'seats' | 'accessibility'>,
  searched: { wheelchair?: boolean | undefined } = {},
): Badge[] {
  const all: (Badge | false | undefined)[] = [
    // Reserved offers are only shown to whom they are for.
    reservedFor.rep && 'forRep',
    reservedFor.qpv && 'forQpv',
    (reservedFor.schools || reservedFor.places) && 'forSchools',
    seats.remaining === 1 && seats.total > 1 && 'lastSeat',
    accessibility.wheelchair && !searched.wheelchair && 'wheelchair',
  ];
  return all.filter((badge) => !!badge);
}
