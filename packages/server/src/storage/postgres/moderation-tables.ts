import type { OfferId, ReportReason } from '@1eleve1stage/sdk/contract';
import type { Mode, ModerationAct } from '../../ports/index.js';
import { moment, sealed, GROWING } from './column-types.js';
import { bigint, index, isNotNull, pgTable, sql, text } from './drizzle.js';

export const reports = pgTable(
  'reports',
  {
    id: text('id').primaryKey(),
    offerId: text('offer_id').$type<OfferId>().notNull(),
    mode: text('mode').$type<Mode>().notNull(),
    reason: text('reason').$type<ReportReason>().notNull(),
    sealedDetails: sealed('sealed_details').notNull(),
    createdAt: moment('created_at').notNull(),
    /** When the operator was told of it. */
    toldAt: moment('told_at'),
    closedAt: moment('closed_at'),
  },
  (table) => [
    index('reports_of_offer').on(table.offerId, table.closedAt),
    index('reports_age').on(table.createdAt),
    index('reports_untold')
      .on(table.offerId, table.createdAt)
      .where(sql`${table.closedAt} is null and ${table.toldAt} is null`),
    index('reports_told').on(table.toldAt).where(isNotNull(table.toldAt)),
  ],
);

/** Who did what to an offer, and why. */
export const moderation = pgTable(
  'moderation',
  {
    row: bigint('row', GROWING).primaryKey().generatedAlwaysAsIdentity(),
    offerId: text('offer_id').$type<OfferId>().notNull(),
    act: text('act').$type<ModerationAct>().notNull(),
    by: text('by').notNull(),
    reason: text('reason'),
    at: moment('at').notNull(),
  },
  (table) => [index('moderation_of_offer').on(table.offerId), index('moderation_age').on(table.at)],
);
