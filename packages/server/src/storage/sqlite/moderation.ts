import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Moderation, ReportedOffers } from '../../ports/index.js';
import { reportConditions } from '../conditions/reports.js';
import { detailsOf, toReport } from '../rows/report-row.js';
import type { Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, asc, count, desc, eq, inArray, isNotNull, lt, max, min, sql, type SQL } from './drizzle.js';
import { moderation, reports } from './schema.js';

const { isOpen, isUntold, openOf } = reportConditions(reports);

export function createModeration(db: Connection, sealer: Sealer): Moderation {
  function reported(which: SQL | undefined, order: readonly SQL[], limit: number): ReportedOffers {
    const { offerId, reason } = reports;
    const offers = db
      .select({
        offerId,
        count: count(),
        newest: max(reports.createdAt),
        total: sql<number>`count(*) over ()`,
      })
      .from(reports)
      .where(which)
      .groupBy(offerId)
      .orderBy(...order)
      .limit(limit)
      .all();
    const some = offers.map((one) => {
      const ofOffer = and(which, eq(offerId, one.offerId));
      const counts = db.select({ reason, of: count() }).from(reports).where(ofOffer).groupBy(reason).all();
      const reasons = Object.fromEntries(counts.map((row) => [row.reason, row.of]));
      return { offerId: one.offerId, count: one.count, newestAt: one.newest ?? new Date(0), reasons };
    });
    return { offers: some, total: offers[0]?.total ?? 0 };
  }

  /** Takes one report of an offer away where so many are open. */
  function makeRoom(offerId: OfferId, most: number): void {
    const byReason = db
      .select({ reason: reports.reason, of: count() })
      .from(reports)
      .where(openOf(offerId))
      .groupBy(reports.reason)
      .orderBy(desc(count()))
      .all();
    const [commonest] = byReason;
    if (!commonest || byReason.reduce((sum, { of }) => sum + of, 0) < most) return;
    const between = db
      .select({ id: reports.id })
      .from(reports)
      .where(and(openOf(offerId), eq(reports.reason, commonest.reason)))
      .orderBy(asc(reports.createdAt), asc(reports.id))
      .limit(1)
      .offset(Math.floor(commonest.of / 2));
    db.delete(reports).where(inArray(reports.id, between)).run();
  }

  return {
    async report({ details, ...report }, most) {
      makeRoom(report.offerId, most);
      const sealedDetails = sealer.seal(details, detailsOf(report.id));
      db.insert(reports)
        .values({ ...report, sealedDetails })
        .run();
    },
    listReported: async (limit) => reported(isOpen, [desc(count()), desc(max(reports.createdAt))], limit),
    async reportsOf(offerId, limit) {
      const newestFirst = [desc(reports.createdAt), desc(reports.id)];
      return db
        .select()
        .from(reports)
        .where(openOf(offerId))
        .orderBy(...newestFirst)
        .limit(limit)
        .all()
        .map((row) => toReport(row, sealer));
    },
    async close(offerId, now) {
      return db.update(reports).set({ closedAt: now }).where(openOf(offerId)).run().changes;
    },
    async untold(limit) {
      const last = db
        .select({ at: max(reports.toldAt) })
        .from(reports)
        .where(isNotNull(reports.toldAt))
        .get();
      return {
        ...reported(isUntold, [asc(min(reports.createdAt)), asc(reports.offerId)], limit),
        toldAt: last?.at ?? undefined,
      };
    },
    async markTold(now) {
      db.update(reports).set({ toldAt: now }).where(isUntold).run();
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
