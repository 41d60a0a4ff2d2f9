import type { OfferSummary } from '@1eleve1stage/sdk/contract';

export type Badge = 'forRep' | 'forQpv' | 'forSchools' | 'lastSeat' | 'wheelchair';

/**
 * The badges of an offer, most telling first. A card shows two, an offer all. What all offers have that are shown is
 * worth none: access where it was asked for; and that one is new, of which all are where a site has just begun.
 */
export function badgesOf(
  { reservedFor, seats, accessibility }: OfferSummary,
  searched: { wheelchair?: boolean } = {},
): Badge[] {
  const all: (Badge | false | undefined)[] = [
    // Reserved offers are only shown to whom they are for.
    reservedFor.rep && 'forRep',
    reservedFor.qpv && 'forQpv',
    reservedFor.schools && 'forSchools',
    seats.remaining === 1 && seats.total > 1 && 'lastSeat',
    accessibility.wheelchair && !searched.wheelchair && 'wheelchair',
  ];
  return all.filter((badge) => !!badge);
}
