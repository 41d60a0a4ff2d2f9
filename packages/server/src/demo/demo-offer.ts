import type { OfferRecord } from '@1eleve1stage/sdk/contract';
import type * as z from 'zod/mini';

/** An offer whose weeks are worked out at each start: they must be to come. */
export type DemoOffer = Omit<z.input<typeof OfferRecord>, 'weeks'> & {
  /** Where its weeks are in what is left of the year, in tenths; the weeks of June for seconde. */
  at: readonly number[];
};

const DAY = { start: '09:00', end: '17:00', break: { start: '12:00', end: '13:00' } };
const SHORT_DAY = { start: '09:00', end: '12:00' };

/** 31 hours, with a free Wednesday afternoon. */
export const WORKING_WEEK = { monday: DAY, tuesday: DAY, wednesday: SHORT_DAY, thursday: DAY, friday: DAY };
