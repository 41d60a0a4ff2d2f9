import type { ApplicationId, ApplicationStatus } from '@1eleve1stage/sdk/contract';
import type { Applications, ListPosition, StoredApplication } from '../../ports/index.js';
import type { ApplicationSeals } from '../application-seals.js';
import type { TellUnreadable } from '../read-content.js';
import { firstOf } from '../live-order.js';
import { readPage } from '../read-page.js';
import {
  LATER,
  toApplicationRow,
  toChangedColumns,
  toStoredApplication,
  unlessUnreadable,
  type ApplicationRow,
} from '../rows/application-row.js';
import { placeholdersOf } from '../prepared-rows.js';
import { bareGet, bareSend, bareWrite } from './bare-statement.js';
import { changesOf, type Connection } from './connection.js';
import {
  and,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  sql,
  type SQL,
} from './drizzle.js';
import { createNotes } from './candidate-notes.js';
import { createDueLists, createPupilLists } from './application-lists.js';
import { endKeys } from './ended-keys.js';
import { chooseSome, deleteApplications, erase, forgetErased } from './erase-applications.js';
import { before } from './list-position.js';
import type { Notes } from './notes.js';
import { applications } from './schema.js';

/** Those that stand in nobody's way, as the index of the one live application says it. */
const NOT_IN_THE_WAY: readonly ApplicationStatus[] = ['unverified', 'withdrawn', 'cancelled'];

function isInTheWay(status: ApplicationStatus): boolean {
  return !NOT_IN_THE_WAY.includes(status);
}

export function createApplications(
  db: Connection,
  notes: Notes,
  seals: ApplicationSeals,
  tell: TellUnreadable,
): Applications {
  const ofId = bareGet(
    db,
    applications,
    'application_of_id',
    db
      .select()
      .from(applications)
      .where(eq(applications.id, sql.placeholder('id'))),
  );
  const added = placeholdersOf(applications);
  const add = bareSend(db, notes, 'application_add', db.insert(applications).values(added));
  const addIfAlone = bareWrite(
    db,
    'application_add_if_alone',
    db.insert(applications).values(added).onConflictDoNothing(),
  );

  function rowOf(id: ApplicationId): Promise<ApplicationRow | undefined> {
    return ofId({ id });
  }

  async function known(row: ApplicationRow): Promise<StoredApplication> {
    const application = toStoredApplication(row, await seals.of(row.keyId));
    if (application.personal === 'unreadable') tell(row.id);
    return application;
  }

  async function rowsAfter(
    which: SQL | undefined,
    after: ListPosition | undefined,
    limit: number,
  ): Promise<(ApplicationRow & ListPosition)[]> {
    const { submittedAt, id } = applications;
    const rows = await db
      .select()
      .from(applications)
      .where(and(which, after && before(submittedAt, id, after)))
      .orderBy(desc(submittedAt), desc(id))
      .limit(limit);
    return rows.map((row) => ({ ...row, createdAt: row.submittedAt }));
  }

  /** The pupil of an application has no other live one to its offer. */
  async function isAlone(id: ApplicationId): Promise<boolean> {
    const one = await rowOf(id);
    if (!one?.pupilHash) return true;
    const isOther = and(
      eq(applications.offerId, one.offerId),
      eq(applications.pupilHash, one.pupilHash),
      ne(applications.id, id),
      notInArray(applications.status, [...NOT_IN_THE_WAY]),
    );
    const others = await db.select({ id: applications.id }).from(applications).where(isOther).limit(1);
    return others.length === 0;
  }

  return {
    async add(application, secrets) {
      const { key, sealer } = await seals.begin();
      const row = { ...toApplicationRow(application, sealer), ...secrets, ...LATER, keyId: key.id };
      let isAdded = true;
      // What is in nobody's way has none in its own.
      if (isInTheWay(application.status)) isAdded = (await addIfAlone(row)) === 1;
      else await add(row);
      if (isAdded) notes.added.set(application.id, sealer);
      else seals.forget(key);
      return isAdded;
    },
    async get(id) {
      const row = await rowOf(id);
      return row && known(row);
    },
    async getSecrets(id) {
      const row = await rowOf(id);
      return row && { pupilHash: row.pupilHash ?? '', receiptHash: row.receiptHash, codeHash: row.codeHash };
    },
    async update(id, from, change) {
      const columns = await toChangedColumns(id, change, async () =>
        seals.of((await rowOf(id))?.keyId ?? null),
      );
      // Looked at before: what an index refuses would undo the whole transaction.
      const comesInTheWay = !isInTheWay(from) && change.status && isInTheWay(change.status);
      if (comesInTheWay && !(await isAlone(id))) return false;
      const unchanged = and(eq(applications.id, id), eq(applications.status, from));
      return changesOf(await db.update(applications).set(columns).where(unchanged)) === 1;
    },
    async erase(id, now) {
      await erase(db, notes, eq(applications.id, id), now);
    },
    async eraseBefore({ answered, week }, now, limit) {
      const isRefused = and(eq(applications.status, 'rejected'), lt(applications.answeredAt, answered));
      const isUnanswered = and(
        inArray(applications.status, ['expired', 'withdrawn']),
        lt(applications.expiredAt, answered),
      );
      const isOver = lt(applications.lastWeek, week);
      const isKnown = isNotNull(applications.sealedPersonal);
      let erased = 0;
      for (const which of [isRefused, isUnanswered, isOver]) {
        const chosen = await chooseSome(db, and(isKnown, which), limit - erased);
        erased += await erase(db, notes, chosen, now);
      }
      return erased;
    },
    forgetErased: (limits, limit) => forgetErased(db, limits, limit),
    ...createDueLists(db),
    ...createNotes(db, rowOf, seals),
    ...createPupilLists(db, rowOf, known),
    async listUntold(offerId, limit) {
      const isWaiting = inArray(applications.status, ['submitted', 'read', 'transferred', 'restored']);
      const which = and(eq(applications.offerId, offerId), isWaiting, isNull(applications.seatToldAt));
      const rows = await db.select().from(applications).where(which).limit(limit);
      return Promise.all(rows.map(known));
    },
    async dropExpiredUnverified(now, limit) {
      const isOver = and(eq(applications.status, 'unverified'), lte(applications.expiresAt, now));
      const over = await chooseSome(db, isOver, limit);
      await endKeys(db, notes, over);
      return deleteApplications(db, over);
    },
    async list(publisherId, mode, { offerId, status, ...page }) {
      const which = and(
        eq(applications.publisherId, publisherId),
        eq(applications.mode, mode),
        isNotNull(applications.verifiedAt),
        offerId && eq(applications.offerId, offerId),
        status && eq(applications.status, status),
      );
      return readPage(
        page,
        (after, limit) => rowsAfter(which, after, limit),
        async (row) => unlessUnreadable(row, await known(row)),
      );
    },
    async listWith(publisherId, mode, { statuses, first, limit, offerId, isUntold }) {
      const { submittedAt, expiresAt, id } = applications;
      const order = first === 'ending' ? [expiresAt, id] : [desc(submittedAt), desc(id)];
      const ofStatus = async (status: ApplicationStatus): Promise<ApplicationRow[]> =>
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
          .limit(limit);
      const rows = firstOf(await Promise.all(statuses.map(ofStatus)), first, limit);
      const read = await Promise.all(rows.map(async (row) => unlessUnreadable(row, await known(row))));
      return read.filter((application) => application !== undefined);
    },
    async countWith(publisherId, mode, { statuses, offerId }) {
      const own = and(eq(applications.publisherId, publisherId), eq(applications.mode, mode));
      const ofOffer = offerId && eq(applications.offerId, offerId);
      const [counted] = await db
        .select({ of: count() })
        .from(applications)
        .where(and(own, inArray(applications.status, [...statuses]), ofOffer));
      return counted?.of ?? 0;
    },
    async countProved(offerId, since) {
      const proved = and(eq(applications.offerId, offerId), gte(applications.verifiedAt, since));
      const [counted] = await db.select({ of: count() }).from(applications).where(proved);
      return counted?.of ?? 0;
    },
    async countWaiting() {
      // In the words of its index.
      const isWaiting = sql`${applications.status} in ('submitted', 'read') and ${applications.mode} = 'live'`;
      const rows = await db
        .select({ offerId: applications.offerId, waiting: count() })
        .from(applications)
        .where(isWaiting)
        .groupBy(applications.offerId);
      return new Map(rows.map(({ offerId, waiting }) => [offerId, waiting]));
    },
  };
}
