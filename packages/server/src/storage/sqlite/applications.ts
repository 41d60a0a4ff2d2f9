import { and, count, desc, eq, inArray, isNotNull, lt, lte, notInArray, sql, type SQL } from './drizzle.js';
import {
  IMPERSONAL_LETTERS,
  type Applications,
  type Mode,
  type StoredApplication,
} from '../../ports/index.js';
import { toApplicationRow, toChangedColumns, toStoredApplication } from './application-row.js';
import { UnreadableRow, type TellUnreadable } from '../unreadable-row.js';
import type { ApplicationSeals } from './application-seals.js';
import { bareGet, bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { endKeys } from './ended-keys.js';
import { forgetErased } from './forget-erased.js';
import { before } from './list-position.js';
import { placeholdersOf } from './prepared-rows.js';
import { applications, outbox } from './schema.js';
import { unlessTaken } from './unless-taken.js';

type Row = typeof applications.$inferSelect;

/** What is left of an application once erased: the bare fact. */
const ERASED = { sealedPersonal: null, sealedRejectionReason: null, pupilHash: null };

export function createApplications(
  db: Connection,
  seals: ApplicationSeals,
  tell: TellUnreadable,
): Applications {
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
  /** So many of those at most, looked for once. */
  const chosen = (which: SQL | undefined, limit: number): SQL => {
    const rows = db.select({ id: applications.id }).from(applications).where(which).limit(limit).all();
    return inArray(
      applications.id,
      rows.map(({ id }) => id),
    );
  };
  /** Erases the applications, their letters with them, and notes their keys; how many. */
  const erase = (which: SQL | undefined, erasedAt: Date): number => {
    const erased = db.select({ id: applications.id }).from(applications).where(which);
    const isTheirs = inArray(outbox.applicationId, erased);
    db.delete(outbox)
      .where(and(isTheirs, notInArray(outbox.kind, [...IMPERSONAL_LETTERS])))
      .run();
    endKeys(db, which);
    return db
      .update(applications)
      .set({ ...ERASED, erasedAt: sql`coalesce(${applications.erasedAt}, ${erasedAt.getTime()})` })
      .where(which)
      .run().changes;
  };

  function listed(
    publisherId: string,
    mode: Mode,
    { offerId, status, after, limit }: Parameters<Applications['list']>[2],
  ): Row[] {
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
      .all();
  }

  async function toReadable(row: Row): Promise<StoredApplication[]> {
    const sealer = await seals.of(row.keyId);
    try {
      return [toStoredApplication(row, sealer)];
    } catch (error) {
      if (!(error instanceof UnreadableRow)) throw error;
      tell(row.id);
      return [];
    }
  }

  return {
    async add(application, secrets) {
      const { key, sealer } = await seals.begin();
      const row = { ...toApplicationRow(application, sealer), ...secrets, keyId: key.id, erasedAt: null };
      const isAdded = unlessTaken(() => add(row));
      if (!isAdded) seals.forget(key);
      return isAdded;
    },
    async get(id) {
      const row = ofId({ id });
      return row && toStoredApplication(row, await seals.of(row.keyId));
    },
    async getSecrets(id) {
      const row = ofId({ id });
      return row && { pupilHash: row.pupilHash ?? '', receiptHash: row.receiptHash, codeHash: row.codeHash };
    },
    async update(id, from, change) {
      const columns = await toChangedColumns(id, change, async () => seals.of(ofId({ id })?.keyId ?? null));
      const unchanged = and(eq(applications.id, id), eq(applications.status, from));
      return unlessTaken(() => db.update(applications).set(columns).where(unchanged).run().changes);
    },
    async erase(id, now) {
      erase(eq(applications.id, id), now);
    },
    async eraseBefore({ answered, week }, now, limit) {
      const isRefused = and(eq(applications.status, 'rejected'), lt(applications.answeredAt, answered));
      const isOver = lt(applications.lastWeek, week);
      const isKnown = isNotNull(applications.sealedPersonal);
      const refused = erase(chosen(and(isKnown, isRefused), limit), now);
      return refused + erase(chosen(and(isKnown, isOver), limit - refused), now);
    },
    forgetErased: async (limits, limit) => forgetErased(db, limits, limit),
    async dropExpiredUnverified(now, limit) {
      const isOver = and(eq(applications.status, 'unverified'), lte(applications.expiresAt, now));
      const over = chosen(isOver, limit);
      endKeys(db, over);
      return db.delete(applications).where(over).run().changes;
    },
    async list(publisherId, mode, { after, limit, ...which }) {
      const read: StoredApplication[] = [];
      // A page is as long as if those that cannot be read were not there.
      for (let [last, isAll] = [after, false]; read.length < limit && !isAll;) {
        const page = { ...(last && { after: last }), limit: limit - read.length };
        const rows = listed(publisherId, mode, { ...which, ...page });
        for (const row of rows) read.push(...(await toReadable(row)));
        isAll = rows.length === 0;
        const end = rows.at(-1);
        last = end && { createdAt: end.submittedAt, id: end.id };
      }
      return read;
    },
    async countWaiting() {
      return new Map(waiting.all().map((row) => [row.offerId, row.waiting]));
    },
  };
}
