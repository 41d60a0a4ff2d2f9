import type { ApplicationId, Week } from '@1eleve1stage/sdk/contract';
import type { Applications, DuePosition, StoredApplication } from '../../ports/index.js';
import type { ApplicationRow } from '../rows/application-row.js';
import type { Connection } from './connection.js';
import { and, eq, isNotNull, lte, ne, sql } from './drizzle.js';
import { applications } from './schema.js';

/** Lists of applications by a moment that has come. */
export function createDueLists(db: Connection): Pick<Applications, 'listDue' | 'listToTell' | 'listToLook'> {
  /** Applications by a moment that has come. */
  async function due(
    at: typeof applications.dueAt | typeof applications.tellAt | typeof applications.lookAt,
    moment: Date,
    { after, limit }: { after?: DuePosition; limit: number },
  ): Promise<DuePosition[]> {
    const { id } = applications;
    const rest = after && sql`(${at}, ${id}) > (${sql.param(after.dueAt, at)}, ${after.id})`;
    const rows = await db
      .select({ id, dueAt: at })
      .from(applications)
      .where(and(lte(at, moment), rest))
      .orderBy(at, id)
      .limit(limit);
    return rows.flatMap((row) => (row.dueAt ? [{ id: row.id, dueAt: row.dueAt }] : []));
  }

  return {
    listDue: (moment, page) => due(applications.dueAt, moment, page),
    listToTell: (moment, page) => due(applications.tellAt, moment, page),
    listToLook: (moment, page) => due(applications.lookAt, moment, page),
  };
}

const WAS_CONFIRMED = sql`${applications.before} like '%"status":"confirmed"%'`;

/** What a pupil has beside one application. */
export function createPupilLists(
  db: Connection,
  rowOf: (id: ApplicationId) => Promise<ApplicationRow | undefined>,
  known: (row: ApplicationRow) => Promise<StoredApplication>,
): Pick<Applications, 'listPending' | 'otherStatuses' | 'confirmedWeeks' | 'endLooks'> {
  return {
    async listPending(id) {
      const one = await rowOf(id);
      if (!one?.pupilHash) return [];
      const { pupilHash, mode } = one;
      const isTheirs = and(eq(applications.pupilHash, pupilHash), eq(applications.mode, mode));
      // In the words of its index.
      const isPending = sql`${applications.status} in ('submitted', 'read', 'transferred', 'restored', 'accepted')`;
      const others = await db
        .select()
        .from(applications)
        .where(and(isTheirs, isPending, ne(applications.id, id)));
      return Promise.all(others.map(known));
    },
    async endLooks(id, moment) {
      const one = await rowOf(id);
      if (!one?.lookAt || one.lookAt > moment) return false;
      const { pupilHash, mode } = one;
      const theirs =
        pupilHash === null
          ? eq(applications.id, id)
          : and(
              eq(applications.pupilHash, pupilHash),
              eq(applications.mode, mode),
              isNotNull(applications.lookAt),
            );
      await db.update(applications).set({ lookAt: null }).where(theirs);
      return true;
    },
    async otherStatuses(id, offerId) {
      const pupilHash = (await rowOf(id))?.pupilHash;
      if (!pupilHash) return [];
      const { status, verifiedAt } = applications;
      const isTheirs = and(eq(applications.offerId, offerId), eq(applications.pupilHash, pupilHash));
      const which = and(isTheirs, isNotNull(verifiedAt), ne(applications.id, id));
      const rows = await db.select({ status }).from(applications).where(which);
      return rows.map((one) => one.status);
    },
    async confirmedWeeks(id) {
      const pupilHash = (await rowOf(id))?.pupilHash;
      if (!pupilHash) return [];
      // Those, and few, of which it is not told yet that they were cancelled.
      const isConfirmed = sql`${applications.status} = 'confirmed'`;
      const stillIs = and(isNotNull(applications.tellAt), WAS_CONFIRMED);
      const weeks: Week[] = [];
      for (const which of [isConfirmed, stillIs]) {
        const theirs = and(eq(applications.pupilHash, pupilHash), which);
        const rows = await db.select({ weeks: applications.weeks }).from(applications).where(theirs);
        weeks.push(...rows.flatMap((row) => row.weeks));
      }
      return weeks;
    },
  };
}
