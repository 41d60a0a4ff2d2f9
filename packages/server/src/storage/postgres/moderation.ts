import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Moderation, ReportedOffer, ReportedOffers } from '../../ports/index.js';
import { reportConditions } from '../conditions/reports.js';
import { detailsOf, toReport } from '../rows/report-row.js';
import type { Sealer } from '../seal.js';
import { changesOf, type Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, asc, count, desc, eq, inArray, isNotNull, lt, max, min, sql, type SQL } from './drizzle.js';
import { moderation, reports } from './schema.js';

const { isOpen, isUntold, openOf } = reportConditions(reports);

export function createModeration(db: Connection, sealer: Sealer): Moderation {
  async function reported(
    which: SQL | undefined,
    order: readonly SQL[],
    limit: number,
  ): Promise<ReportedOffers> {
    const { offerId, reason } = reports;
    const chosen = await db
      .select({
        offerId,
        count: count(),
        newest: max(reports.createdAt),
        total: sql`count(*) over ()`.mapWith(Number),
      })
      .from(reports)
      .where(which)
      .groupBy(offerId)
      .orderBy(...order)
      .limit(limit);
    const offers: ReportedOffer[] = [];
    for (const one of chosen) {
      const ofOffer = and(which, eq(offerId, one.offerId));
      const counts = await db.select({ reason, of: count() }).from(reports).where(ofOffer).groupBy(reason);
      const reasons = Object.fromEntries(counts.map((row) => [row.reason, row.of]));
      offers.push({ offerId: one.offerId, count: one.count, newestAt: one.newest ?? new Date(0), reasons });
    }
    return { offers, total: chosen[0]?.total ?? 0 };
  }

  /** Takes one report of an offer away where so many are open. */
  async function makeRoom(offerId: OfferId, most: number): Promise<void> {
    const byReason = await db
      .select({ reason: reports.reason, of: count() })
      .from(reports)
      .where(openOf(offerId))
      .groupBy(reports.reason)
      .orderBy(desc(count()), asc(reports.reason));
    const [commonest] = byReason;
    if (!commonest || byReason.reduce((sum, { of }) => sum + of, 0) < most) return;
    const between = db
      .select({ id: reports.id })
      .from(reports)
      .where(and(openOf(offerId), eq(reports.reason, commonest.reason)))
      .orderBy(asc(reports.createdAt), asc(reports.id))
      .limit(1)
      .offset(Math.floor(commonest.of / 2));
    await db.delete(reports).where(inArray(reports.id, between));
  }

  return {
    async report({ details, ...report }, most) {
      await makeRoom(report.offerId, most);
      await db
        .insert(reports)
        .values({ ...report, sealedDetails: sealer.seal(details, detailsOf(report.id)) });
    },
    listReported: (limit) => reported(isOpen, [desc(count()), desc(max(reports.createdAt))], limit),
    async reportsOf(offerId, limit) {
      const rows = await db
        .select()
        .from(reports)
        .where(openOf(offerId))
        .orderBy(desc(reports.createdAt), desc(reports.id))
        .limit(limit);
      return rows.map((row) => toReport(row, sealer));
    },
    async close(offerId, now) {
      return changesOf(await db.update(reports).set({ closedAt: now }).where(openOf(offerId)));
    },
    async untold(limit) {
      const [last] = await db
        .select({ at: max(reports.toldAt) })
        .from(reports)
        .where(isNotNull(reports.toldAt));
      const some = await reported(isUntold, [asc(min(reports.createdAt)), asc(reports.offerId)], limit);
      return { ...some, toldAt: last?.at ?? undefined };
    },
    async markTold(now) {
      await db.update(reports).set({ toldAt: now }).where(isUntold);
    },
    async note(entry) {
      await db.insert(moderation).values(entry);
    },
    async entries(limit, offerId) {
      const rows = await db
        .select()
        .from(moderation)
        .where(offerId && eq(moderation.offerId, offerId))
        .orderBy(desc(moderation.row))
        .limit(limit);
      return rows.map(({ row: _, reason, ...entry }) => ({ ...entry, ...(reason !== null && { reason }) }));
    },
    async dropOlder(than, limit) {
      const old = await deleteSome(db, reports, lt(reports.createdAt, than.reports), limit);
      return old + (await deleteSome(db, moderation, lt(moderation.at, than.entries), limit));
    },
  };
}
