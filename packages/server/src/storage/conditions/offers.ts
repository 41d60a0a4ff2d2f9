import { firstOpenWeek } from '../../core/offers/rules/offer-state.js';
import type { OfferPart } from '../../ports/index.js';
import { and, eq, gte, isNotNull, lt, ne, not, or, type Column, type SQL } from '../drizzle.js';

type OfferColumns = Record<'mode' | 'state' | 'lastWeek' | 'seatsHeld' | 'seatsTotal' | 'hiddenFrom', Column>;

interface OfferConditions {
  /** With a week to come, and a seat. */
  isOpen(now: Date): SQL | undefined;
  /** Live, and seen by everybody. */
  isOnline(now: Date): SQL | undefined;
  /** In a part of an account's offers; in any where none is named. */
  isIn(part: { name: OfferPart; now: Date } | undefined): SQL | undefined;
}

/** Which offers are to be found. */
export function offerConditions(offers: OfferColumns): OfferConditions {
  const isOpen = (now: Date): SQL | undefined =>
    and(gte(offers.lastWeek, firstOpenWeek(now)), lt(offers.seatsHeld, offers.seatsTotal));
  const isShown = (now: Date): SQL | undefined => and(eq(offers.state, 'published'), isOpen(now));
  // What the service took down is none that its publisher removed.
  const isKept = or(ne(offers.state, 'removed'), isNotNull(offers.hiddenFrom));
  return {
    isOpen,
    isOnline: (now) => and(eq(offers.mode, 'live'), isShown(now)),
    isIn(part) {
      if (!part) return undefined;
      // Written so that no engine goes through all that is online anywhere: an account's own offers are fewer.
      const shown = and(not(ne(offers.state, 'published')), isOpen(part.now));
      return { all: isKept, shown, others: shown && and(isKept, not(shown)) }[part.name];
    },
  };
}
