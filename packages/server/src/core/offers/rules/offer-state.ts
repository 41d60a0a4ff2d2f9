import {
  addWeeks,
  dayInFrance,
  isWeekPast,
  weekOf,
  type OfferState,
  type Week,
} from '@1eleve1stage/sdk/contract';
import type { KnownOffer, StoredOffer, StoredOfferState, WantedOfferState } from '../../../ports/index.js';

/** Facts that the state of an offer depends on. */
type Standing = Pick<StoredOffer, 'state' | 'seatsHeld'> & {
  content: { seats: { total: number }; weeks: readonly Week[] };
};

/** The state everybody is told. A published offer is expired once its last week has passed, full without a seat left. */
export function offerStateOf(offer: Standing, now: Date): OfferState {
  if (offer.state !== 'published') return offer.state;
  if (offer.content.weeks.every((week) => isWeekPast(week, now))) return 'expired';
  return remainingSeats(offer) === 0 ? 'full' : 'published';
}

/** The state its publisher gave an offer, also while whoever runs the service has taken it down. */
export function wantedState(offer: Pick<KnownOffer, 'state' | 'hidden'>): WantedOfferState {
  const own = ownState(offer);
  return own === 'paused' || own === 'waiting' ? 'published' : own;
}

/** The same, or `paused`, or `waiting`. */
export function ownState({ state, hidden }: Pick<KnownOffer, 'state' | 'hidden'>): StoredOfferState {
  return hidden?.wanted ?? state;
}

/** True for an offer that a search may show: published, with a seat left and a week that has not passed. */
export function isOnline(offer: Standing, now: Date): boolean {
  return offerStateOf(offer, now) === 'published';
}

/** Seats left, never negative: a publisher may lower the total below what is held. */
export function remainingSeats(offer: Omit<Standing, 'state'>): number {
  return Math.max(0, offer.content.seats.total - offer.seatsHeld);
}

/** The earliest week whose Friday has not passed in France: a week has passed when it is smaller. */
export function firstOpenWeek(now: Date): Week {
  const day = dayInFrance(now).getTime();
  if (day !== lastAsked.day) {
    const current = weekOf(new Date(day));
    lastAsked = { day, week: isWeekPast(current, now) ? addWeeks(current, 1) : current };
  }
  return lastAsked.week;
}

/** Every search asks about the present day. */
let lastAsked: { day: number; week: Week } = { day: 0, week: weekOf(new Date(0)) };

/** The last of an offer's weeks; an offer has at least one. */
export function lastWeekOf(weeks: readonly Week[]): Week {
  return weeks.reduce((last, week) => (week > last ? week : last));
}
