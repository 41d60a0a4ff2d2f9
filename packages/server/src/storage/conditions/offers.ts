import { firstOpenWeek } from '../../core/offers/rules/offer-state.js';
import { and, eq, gte, lt, type Column, type SQL } from '../drizzle.js';

type OfferColumns = Record<'mode' | 'state' | 'lastWeek' | 'seatsHeld' | 'seatsTotal', Column>;

interface OfferConditions {
  /** With a week to come, and a seat. */
  isOpen(now: Date): SQL | undefined;
  /** Live, and seen by everybody. */
  isOnline(now: Date): SQL | undefined;
}

/** Which offers are to be found. */
export function offerConditions(offers: OfferColumns): OfferConditions {
  const isOpen = (now: Date): SQL | undefined =>
    and(gte(offers.lastWeek, firstOpenWeek(now)), lt(offers.seatsHeld, offers.seatsTotal));
  return {
    isOpen,
    isOnline: (now) => and(eq(offers.mode, 'live'), eq(offers.state, 'published'), isOpen(now)),
  };
}
