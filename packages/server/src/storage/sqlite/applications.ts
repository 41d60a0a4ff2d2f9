import type { ApplicationStatus, OfferId } from '@1eleve1stage/sdk/contract';
import {
  and,
  count,
  desc,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  notInArray,
  sql,
  type SQL,
} from './drizzle.js';
import {
  IMPERSONAL_LETTERS,
  type Applications,
  type Mode,
  type StoredApplication,
} from '../../ports/index.js';
import {
  ERASED,
  LATER,
  toApplicationRow,
  toChangedColumns,
  toStoredApplication,
  unlessUnreadable,
} from '../rows/application-row.js';
import type { ApplicationSeals } from '../application-seals.js';
import type { TellUnreadable } from '../read-content.js';
import { firstOf } from '../live-order.js';
import { readPage } from '../read-page.js';
import { bareGet, bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { createNotes } from './candidate-notes.js';
import { createDueLists, createPupilLists } from './application-lists.js';
import { endKeys } from './ended-keys.js';
import { forgetErased } from './forget-erased.js';
import { before, toStoredPosition, type StoredPosition } from './list-position.js';
import { placeholdersOf } from '../prepared-rows.js';
import { applications, outbox } from './schema.js';
import { unlessTaken } from './sqlite-errors.js';

type Row = typeof applications.$inferSelect;

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
  // Of all applications, the index holds those that wait, by offer; SQLite would rather sort them.
  const waiting = db.$client.prepare<[], { offerId: OfferId; waiting: number }>(
    `select offer_id as offerId, count(*) as waiting from applications indexed by applications_waiting
     where status in ('submitted', 'read') and mode = 'live' group by offer_id`,
  );
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
    { offerId, status, limit }: Parameters<Applications['list']>[2],
    after: StoredPosition | undefined,
  ): (Row & { at: unknown })[] {
    return db
      .select({ ...getTableColumns(applications), at: sql`${applications.submittedAt}` })
      .from(applications)
      .where(
        and(
          // Of one offer there are few, which its own index finds; a publisher may have many.
          offerId
            ? sql`+${applications.publisherId} = ${publisherId}`
            : eq(applications.publisherId, publisherId),
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

  async function known(row: Row): Promise<StoredApplication> {
    const application = toStoredApplication(row, await seals.of(row.keyId));
    if (application.personal === 'unreadable') tell(row.id);
    return application;
  }

  return {
    async add(application, secrets) {
      const { key, sealer } = await seals.begin();
      const row = {
        ...toApplicationRow(application, sealer),
        ...secrets,
        ...LATER,
        keyId: key.id,
      };
      const isAdded = unlessTaken(() => add(row));
      if (!isAdded) seals.forget(key);
      return isAdded;
    },
    async get(id) {
      const row = ofId({ id });
      return row && known(row);
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
      // By the index of moments: the one of statuses would lead past all that expired.
      const isUnanswered = and(
        sql`+${applications.status} in ('expired', 'withdrawn')`,
        lt(applications.expiredAt, answered),
      );
      let erased = 0;
      for (const which of [isRefused, isUnanswered, isOver])
        erased += erase(chosen(and(isKnown, which), limit - erased), now);
      return erased;
    },
    forgetErased: async (limits, limit) => forgetErased(db, limits, limit),
    ...createDueLists(db),
    ...createNotes(db, ofId, seals),
    ...createPupilLists(db, ofId, known),
    async listUntold(offerId, limit) {
      const isWaiting = inArray(applications.status, ['submitted', 'read', 'transferred', 'restored']);
      const which = and(eq(applications.offerId, offerId), isWaiting, isNull(applications.seatToldAt));
      return Promise.all(db.select().from(applications).where(which).limit(limit).all().map(known));
    },
    async dropExpiredUnverified(now, limit) {
      const isOver = and(eq(applications.status, 'unverified'), lte(applications.expiresAt, now));
      const over = chosen(isOver, limit);
      endKeys(db, over);
      return db.delete(applications).where(over).run().changes;
    },
    async list(publisherId, mode, { after, limit, ...which }) {
      return readPage(
        { after: after && toStoredPosition(after), limit },
        (last, most) => listed(publisherId, mode, { ...which, limit: most }, last),
        async (row) => unlessUnreadable(row, await known(row)),
      );
    },
    async listWith(publisherId, mode, { statuses, first, limit, offerId, isUntold }) {
      const { submittedAt, expiresAt, id } = applications;
      const order = first === 'ending' ? [sql`${expiresAt} nulls last`, id] : [desc(submittedAt), desc(id)];
      const ofStatus = (status: ApplicationStatus) =>
        db
          .select()
          .from(applications)
          .where(
            and(
              eq(applications.publisherId, publisherId),
              eq(applications.mode, mode),
              eq(applications.status, status),
              isNotNull(applications.verifiedAt),
              offerId && eq(applications.offerId, offerId),
              isUntold && isNotNull(applications.tellAt),
            ),
          )
          .orderBy(...order)
          .limit(limit)
          .all();
      const rows = firstOf(statuses.map(ofStatus), first, limit);
      const read = await Promise.all(rows.map(async (row) => unlessUnreadable(row, await known(row))));
      return read.filter((application) => application !== undefined);
    },
    async countWith(publisherId, mode, { statuses, offerId }) {
      const own = and(eq(applications.publisherId, publisherId), eq(applications.mode, mode));
      const ofOffer = offerId && eq(applications.offerId, offerId);
      const [counted] = db
        .select({ of: count() })
        .from(applications)
        .where(and(own, inArray(applications.status, [...statuses]), ofOffer))
        .all();
      return counted?.of ?? 0;
    },
    async countProved(offerId, since) {
      const proved = and(eq(applications.offerId, offerId), gte(applications.verifiedAt, since));
      return db.select({ of: count() }).from(applications).where(proved).get()?.of ?? 0;
    },
    async countWaiting() {
      return new Map(waiting.all().map((row) => [row.offerId, row.waiting]));
    },
  };
}
