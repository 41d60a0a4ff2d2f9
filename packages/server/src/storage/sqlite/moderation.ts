import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Moderation, Report, ReportedOffer } from '../../ports/index.js';
import { opens, type SealedPlace, type Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, count, desc, eq, inArray, isNull, lt, max, type SQL } from './drizzle.js';
import { moderation, reports } from './schema.js';

const detailsOf = (id: string): SealedPlace => `reports.details/${id}`;

export function createModeration(db: Connection, sealer: Sealer): Moderation {
  const isOpen = isNull(reports.closedAt);

  function reported(which: SQL | undefined, limit: number): ReportedOffer[] {
    const { offerId, reason } = reports;
    const offers = db
      .select({ offerId, count: count(), newest: max(reports.createdAt) })
      .from(reports)
      .where(which)
      .groupBy(offerId)
      .orderBy(desc(count()), desc(max(reports.createdAt)))
      .limit(limit)
      .all();
    return offers.map(({ newest, ...offer }) => {
      const ofOffer = and(which, eq(offerId, offer.offerId));
      const counts = db.select({ reason, of: count() }).from(reports).where(ofOffer).groupBy(reason).all();
      const reasons = Object.fromEntries(counts.map((row) => [row.reason, row.of]));
      return { ...offer, newestAt: newest ?? new Date(0), reasons };
    });
  }

  function toReport({
    id,
    offerId,
    mode,
    reason,
    sealedDetails,
    createdAt,
  }: typeof reports.$inferSelect): Report {
    const place = detailsOf(id);
    const details = opens(sealer, sealedDetails, place)
      ? sealer.open<Report['details']>(sealedDetails, place)
      : 'unreadable';
    return { id, offerId, mode, reason, details, createdAt };
  }

  const openOf = (offerId: OfferId): SQL | undefined => and(eq(reports.offerId, offerId), isOpen);
  return {
    async report({ details, ...report }, most) {
      const open = db.select({ of: count() }).from(reports).where(openOf(report.offerId)).get();
      if ((open?.of ?? 0) >= most) return false;
      const sealedDetails = sealer.seal(details, detailsOf(report.id));
      db.insert(reports)
        .values({ ...report, sealedDetails })
        .run();
      return true;
    },
    listReported: async (limit) => reported(isOpen, limit),
    async reportsOf(offerId, limit) {
      const newestFirst = [desc(reports.createdAt), desc(reports.id)];
      return db
        .select()
        .from(reports)
        .where(openOf(offerId))
        .orderBy(...newestFirst)
        .limit(limit)
        .all()
        .map(toReport);
    },
    async close(offerId, now) {
      return db.update(reports).set({ closedAt: now }).where(openOf(offerId)).run().changes;
    },
    async untold() {
      const last = db
        .select({ at: max(reports.toldAt) })
        .from(reports)
        .get();
      return {
        offers: reported(and(isOpen, isNull(reports.toldAt)), MOST_TOLD),
        toldAt: last?.at ?? undefined,
      };
    },
    async markTold(offerIds, now) {
      const ofThem = inArray(reports.offerId, [...offerIds]);
      db.update(reports)
        .set({ toldAt: now })
        .where(and(isOpen, isNull(reports.toldAt), ofThem))
        .run();
    },
    async note(entry) {
      db.insert(moderation).values(entry).run();
    },
    async entries(limit, offerId) {
      return db
        .select()
        .from(moderation)
        .where(offerId && eq(moderation.offerId, offerId))
        .orderBy(desc(moderation.row))
        .limit(limit)
        .all()
        .map(({ row: _, reason, ...entry }) => ({ ...entry, ...(reason !== null && { reason }) }));
    },
    async dropOlder(than, limit) {
      const old = deleteSome(db, reports, lt(reports.createdAt, than.reports), limit);
      return old + deleteSome(db, moderation, lt(moderation.at, than.entries), limit);
    },
  };
}

/** Offers that one letter tells of. */
const MOST_TOLD = 50;
