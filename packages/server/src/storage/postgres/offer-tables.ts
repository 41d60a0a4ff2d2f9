import type { OfferId, Period, RemoteId, Week } from '@1eleve1stage/sdk/contract';
import type { Mode, StoredOfferState } from '../../ports/index.js';
import { publishers } from './account-tables.js';
import { moment, offerContent, sealed, GROWING } from './column-types.js';
import { bigint, index, integer, pgTable, sql, text, uniqueIndex } from './drizzle.js';

export const offers = pgTable(
  'offers',
  {
    id: text('id').$type<OfferId>().primaryKey(),
    /** Where a list of all offers goes on. */
    row: bigint('row', GROWING).notNull().generatedByDefaultAsIdentity(),
    publisherId: text('publisher_id')
      .notNull()
      .references(() => publishers.id),
    mode: text('mode').$type<Mode>().notNull(),
    remoteId: text('remote_id').$type<RemoteId>().notNull(),
    state: text('state').$type<StoredOfferState>().notNull(),
    seatsTotal: integer('seats_total').notNull(),
    seatsHeld: integer('seats_held').notNull().default(0),
    lastWeek: text('last_week').$type<Week>().notNull(),
    publishedAt: moment('published_at'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    content: offerContent('content').notNull(),
    sealedContact: sealed('sealed_contact'),
    /** Since when, why, and from which state whoever runs the service took it down. */
    hiddenAt: moment('hidden_at'),
    hiddenReason: text('hidden_reason'),
    hiddenFrom: text('hidden_from').$type<StoredOfferState>(),
    /** When a pause ends. */
    pausedUntil: moment('paused_until'),
    /** For what applications are enough, where these began the pause. */
    enoughFor: text('enough_for').$type<Period>(),
    /** From when on applications are counted, where its publisher ended such a pause. */
    countedFrom: moment('counted_from'),
    /** When a moderator asked for a correction, and which. */
    refusedAt: moment('refused_at'),
    refusedReason: text('refused_reason'),
  },
  (table) => [
    uniqueIndex('offers_row').on(table.row),
    uniqueIndex('offers_of_publisher').on(table.publisherId, table.mode, table.remoteId),
    index('offers_newest').on(table.publisherId, table.mode, table.createdAt, table.id),
    index('offers_online').on(table.mode, table.state, table.lastWeek, table.seatsHeld, table.seatsTotal),
    index('offers_paused')
      .on(table.pausedUntil)
      .where(sql`${table.state} = 'paused'`),
    index('offers_waiting')
      .on(table.updatedAt, table.id)
      .where(sql`${table.mode} = 'live' and ${table.state} = 'waiting'`),
    index('offers_shown')
      .on(table.publisherId, table.row, table.lastWeek)
      .where(sql`${table.mode} = 'live' and ${table.state} = 'published'`),
  ],
);

/**
 * The last change of each offer. Triggers write it as a transaction commits, one after the other (see the migration), so
 * that the order of numbers is that of commits.
 */
export const offerChanges = pgTable('offer_changes', {
  offerId: text('offer_id').$type<OfferId>().primaryKey(),
  /** Number of its last change of any kind: written, a seat held or given back. */
  changed: bigint('changed', GROWING).notNull().unique(),
  /** Number of the last time it was written. */
  written: bigint('written', GROWING).notNull(),
});

export const offerDrafts = pgTable(
  'offer_drafts',
  {
    id: text('id').primaryKey(),
    publisherId: text('publisher_id')
      .notNull()
      .references(() => publishers.id),
    sealedFields: sealed('sealed_fields').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('drafts_of_publisher').on(table.publisherId, table.updatedAt),
    index('drafts_age').on(table.updatedAt),
  ],
);

/** Offers that were full and have a seat again, until those who wait there were told. */
export const freedSeats = pgTable('freed_seats', {
  offerId: text('offer_id').$type<OfferId>().primaryKey(),
  freedAt: moment('freed_at').notNull(),
});
