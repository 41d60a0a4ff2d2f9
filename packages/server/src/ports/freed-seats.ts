import type { OfferId } from '@1eleve1stage/sdk/contract';

/** Offers that were full and have a seat again: those who wait there are to be told. */
export interface FreedSeats {
  /** Once for an offer, however many of its seats are free. */
  add(offerId: OfferId, now: Date): Promise<void>;
  /** Those added longest ago first. */
  list(limit: number): Promise<OfferId[]>;
  remove(offerId: OfferId): Promise<void>;
}
