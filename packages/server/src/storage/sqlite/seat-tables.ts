import type { OfferId } from '@1eleve1stage/sdk/contract';
import { moment } from './column-types.js';
import { sqliteTable, text } from './drizzle.js';

/** Offers that were full and have a seat again, until those who wait there were told. */
export const freedSeats = sqliteTable('freed_seats', {
  offerId: text('offer_id').$type<OfferId>().primaryKey(),
  freedAt: moment('freed_at').notNull(),
});
