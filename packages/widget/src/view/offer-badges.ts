import type { OfferSummary } from '@1eleve1stage/sdk/contract';

export type Badge = 'forRep' | 'forQpv' | 'forSchools' | 'lastSeat' | 'recent' | 'wheelchair';

const RECENT = 7 * 86_400_000;

/** What is worth a badge, most telling first. A card shows two, an offer all. */
export function badgesOf(offer: OfferSummary, now: Date): Badge[] {
  const { reservedFor, seats, accessibility, publishedAt } = offer;
  const all: [boolean, Badge][] = [
    // Reserved offers are only shown to whom they are for.
    [reservedFor.rep, 'forRep'],
    [reservedFor.qpv, 'forQpv'],
    [reservedFor.schools, 'forSchools'],
    [seats.remaining === 1 && seats.total > 1, 'lastSeat'],
    [now.getTime() - new Date(publishedAt).getTime() < RECENT, 'recent'],
    [accessibility.wheelchair, 'wheelchair'],
  ];
  return all.filter(([holds]) => holds).map(([, badge]) => badge);
}
