import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Applications, DuePosition, StoredApplication } from '../../ports/index.js';
import type { Connection } from './connection.js';
import { and, eq, isNotNull, lte, ne, sql } from './drizzle.js';
import { applications } from './schema.js';

type Row = typeof applications.$inferSelect;

/** Lists of applications by a moment that has come. */
export function createDueLists(db: Connection): Pick<Applications, 'listDue' | 'listToTell' | 'listToLook'> {
  /** Applications by a moment that has come. */
  function due(
    at: typeof applications.dueAt | typeof applications.tellAt | typeof applications.lookAt,
    moment: Date,
    { after, limit }: { after?: DuePosition; limit: number },
  ): DuePosition[] {
    const rest = after && sql`(${at}, ${applications.id}) > (${after.dueAt.getTime()}, ${after.id})`;
    const rows = db
      .select({ id: applications.id, dueAt: at })
      .from(applications)
      .where(and(lte(at, moment), rest))
      .orderBy(at, applications.id)
      .limit(limit)
      .all();
    return rows.flatMap(({ id, dueAt }) => (dueAt ? [{ id, dueAt }] : []));
  }

  return {
    listDue: async (moment, page) => due(applications.dueAt, moment, page),
    listToTell: async (moment, page) => due(applications.tellAt, moment, page),
    listToLook: async (moment, page) => due(applications.lookAt, moment, page),
  };
}

const WAS_CONFIRMED = sql`${applications.before} like '%"status":"confirmed"%'`;

/** What a pupil has beside one application. */
export function createPupilLists(
  db: Connection,
  ofId: (asked: { id: ApplicationId }) => Row | undefined,
  known: (row: Row) => Promise<StoredApplication>,
): Pick<Applications, 'listPending' | 'otherStatuses' | 'confirmedWeeks' | 'endLooks'> {
  return {
    async listPending(id) {
      const one = ofId({ id });
      if (!one?.pupilHash) return [];
      const { pupilHash, mode } = one;
      const isTheirs = and(eq(applications.pupilHash, pupilHash), eq(applications.mode, mode));
      // In the words of its index.
      const isPending = sql`${applications.status} in ('submitted', 'read', 'transferred', 'restored', 'accepted')`;
      const others = db
        .select()
        .from(applications)
        .where(and(isTheirs, isPending, ne(applications.id, id)))
        .all();
      return Promise.all(others.map(known));
    },
    async endLooks(id, moment) {
      const one = ofId({ id });
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
      db.update(applications).set({ lookAt: null }).where(theirs).run();
      return true;
    },
    async otherStatuses(id, offerId) {
      const pupilHash = ofId({ id })?.pupilHash;
      if (!pupilHash) return [];
      const { status, verifiedAt } = applications;
      const isTheirs = and(eq(applications.offerId, offerId), eq(applications.pupilHash, pupilHash));
      const which = and(isTheirs, isNotNull(verifiedAt), ne(applications.id, id));
      const rows = db.select({ status }).from(applications).where(which).all();
      return rows.map((one) => one.status);
    },
    async confirmedWeeks(id) {
      const pupilHash = ofId({ id })?.pupilHash;
      if (!pupilHash) return [];
      // Those, and few, of which it is not told yet that they were cancelled.
      const isConfirmed = sql`${applications.status} = 'confirmed'`;
      const stillIs = and(isNotNull(applications.tellAt), WAS_CONFIRMED);
      return [isConfirmed, stillIs].flatMap((which) => {
        const theirs = and(eq(applications.pupilHash, pupilHash), which);
        const rows = db.select({ weeks: applications.weeks }).from(applications).where(theirs).all();
        return rows.flatMap(({ weeks }) => weeks ?? []);
      });
    },
  };
}
