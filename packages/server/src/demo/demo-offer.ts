import type { OfferRecord } from '@1eleve1stage/sdk/contract';
import type * as z from 'zod/mini';

/** An offer whose weeks are worked out at each start: they must be to come. */
export type DemoOffer = Omit<z.input<typeof OfferRecord>, 'weeks'> & {
  /** Where its weeks are in what is left of the year, in tenths; the weeks of June for seconde. */
  at: readonly number[];
};
