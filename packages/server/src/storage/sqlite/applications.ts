import {
  and,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  lt,
  lte,
  notInArray,
  or,
  sql,
  type SQL,
} from './drizzle.js';
import { IMPERSONAL_LETTERS, type Applications } from '../../ports/index.js';
import type { Sealer } from '../seal.js';
import { toApplicationRow, toChangedColumns, toStoredApplication } from './application-row.js';
import { bareGet, bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { before } from './list-position.js';
import { placeholdersOf } from './prepared-rows.js';
import { applications, outbox } from './schema.js';
import { unlessTaken } from './unless-taken.js';

/** What is left of an application once erased: the bare fact. */
const ERASED = { sealedPersonal: null, sealedRejectionReason: null, pupilHash: null };

export function createApplications(db: Connection, sealer: Sealer): Applications {
  const ofId = bareGet(
    db,
    applications,
    db
      .select()
      .from(applications)
      .where(eq(applications.id, sql.placeholder('id'))),
  );
  const add = bareWrite(db, db.insert(applications).values(placeholdersOf(applications)));
  const waiting = db
    .select({ offerId: applications.offerId, waiting: count() })
    .from(applications)
    .where(and(inArray(applications.status, ['submitted', 'read']), eq(applications.mode, 'live')))
    .groupBy(applications.offerId)
    .prepare();
  /** Erases the applications, their letters with them; how many. */
  const erase = (which: SQL | undefined): number => {
    const erased = db.select({ id: applications.id }).from(applications).where(which);
    const isTheirs = inArray(outbox.applicationId, erased);
    db.delete(outbox)
      .where(and(isTheirs, notInArray(outbox.kind, [...IMPERSONAL_LETTERS])))
      .run();
    return db.update(applications).set(ERASED).where(which).run().changes;
  };

  return {
    async add(application, secrets) {
      const row = { ...toApplicationRow(application, sealer), ...secrets };
      return unlessTaken(() => add(row));
    },
    async get(id) {
      const row = ofId({ id });
      return row && toStoredApplication(row, sealer);
    },
    async getSecrets(id) {
      const row = ofId({ id });
      return row && { pupilHash: row.pupilHash ?? '', receiptHash: row.receiptHash, codeHash: row.codeHash };
    },
    async update(id, from, change) {
      const columns = toChangedColumns(id, change, sealer);
      const unchanged = and(eq(applications.id, id), eq(applications.status, from));
      return unlessTaken(() => db.update(applications).set(columns).where(unchanged).run().changes);
    },
    async erase(id) {
      erase(eq(applications.id, id));
    },
    async eraseBefore({ answered, week }) {
      const isRefused = and(eq(applications.status, 'rejected'), lt(applications.answeredAt, answered));
      const isOver = sql`(select max(value) from json_each(${applications.weeks})) < ${week}`;
      const isKnown = isNotNull(applications.sealedPersonal);
      return erase(and(isKnown, or(isRefused, isOver)));
    },
    async dropExpiredUnverified(now) {
      const over = and(eq(applications.status, 'unverified'), lte(applications.expiresAt, now));
      return db.delete(applications).where(over).run().changes;
    },
    async list(publisherId, mode, { offerId, status, after, limit }) {
      return db
        .select()
        .from(applications)
        .where(
          and(
            eq(applications.publisherId, publisherId),
            eq(applications.mode, mode),
            isNotNull(applications.verifiedAt),
            offerId && eq(applications.offerId, offerId),
            status && eq(applications.status, status),
            after && before(applications.submittedAt, applications.id, after),
          ),
        )
        .orderBy(desc(applications.submittedAt), desc(applications.id))
        .limit(limit)
        .all()
        .map((row) => toStoredApplication(row, sealer));
    },
    async countWaiting() {
      return new Map(waiting.all().map((row) => [row.offerId, row.waiting]));
    },
  };
}
