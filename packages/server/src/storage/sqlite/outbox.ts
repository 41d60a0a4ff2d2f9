import { IMPERSONAL_LETTERS, type ClaimedLetter, type Outbox, type OutboxLetter } from '../../ports/index.js';
import type { Sealer } from '../seal.js';
import { letterConditions } from '../conditions/letters.js';
import { isSealedApart, type ApplicationSeals } from '../application-seals.js';
import { bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  or,
  Param,
  sql,
  type SQL,
  type SQLiteUpdateSetSource,
  type SQLWrapper,
} from './drizzle.js';
import { toLetterEntry, toLetterRow, toOutboxLetter } from '../rows/letter-row.js';
import { placeholdersOf } from '../prepared-rows.js';
import { outbox } from './schema.js';

const { isFree, isNotGathered, isHeldBy } = letterConditions(outbox);

/** Whoever has it, has it no longer. */
const NEXT_CLAIM = sql<number>`${outbox.claim} + 1`;

const FREE = { claim: NEXT_CLAIM, claimedUntil: null };

const MINUTE = 60_000;

type Columns = SQLiteUpdateSetSource<typeof outbox>;

export function createOutbox(db: Connection, sealer: Sealer, seals: ApplicationSeals): Outbox {
  const add = bareWrite(db, db.insert(outbox).values(placeholdersOf(outbox)));
  const change = (which: SQL | undefined, columns: Columns): boolean =>
    db.update(outbox).set(columns).where(which).run().changes > 0;
  const firstOfGroup = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.heldFor, sql.placeholder('heldFor')),
        gt(outbox.dueAt, new Param(sql.placeholder('dueAt'), outbox.dueAt)),
      ),
    )
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(1);
  const hasten = bareWrite(
    db,
    db
      .update(outbox)
      .set({ dueAt: placeholdersOf(outbox).dueAt })
      .where(inArray(outbox.id, firstOfGroup)),
  );
  async function open(row: typeof outbox.$inferSelect): Promise<OutboxLetter> {
    const { applicationId, sealedMessage } = row;
    const isOwn = applicationId !== null && isSealedApart(sealedMessage);
    return toOutboxLetter(row, isOwn ? await seals.ofApplication(applicationId) : sealer);
  }

  /** @param chosen selects the identifiers of letters */
  function take(chosen: SQLWrapper, columns: Columns): Promise<ClaimedLetter[]> {
    const taken = { ...columns, claim: NEXT_CLAIM };
    const claimed = db.update(outbox).set(taken).where(inArray(outbox.id, chosen)).returning().all();
    // Rows come back in no promised order; each that is claimed is due.
    const order = (row: (typeof claimed)[number]): number => row.dueAt?.getTime() ?? 0;
    const ordered = claimed.sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
    return Promise.all(ordered.map(async (row) => ({ ...(await open(row)), claim: row.claim })));
  }

  return {
    async add(letter) {
      const { applicationId, contents } = letter;
      // A letter that leaves though its application is erased is sealed with a key that stays.
      const isBound = applicationId !== undefined && !IMPERSONAL_LETTERS.includes(contents.kind);
      const own = isBound ? await seals.ofApplication(applicationId) : sealer;
      // Nobody is written to about an application that is gone.
      if (own) add({ ...toLetterRow(letter, own) });
    },
    async claim({ now, until, urgency, limit }) {
      const free = db
        .select({ id: outbox.id })
        .from(outbox)
        .where(and(eq(outbox.urgency, urgency), isFree(now)))
        .orderBy(asc(outbox.dueAt), asc(outbox.id))
        .limit(limit);
      return take(free, { claimedUntil: until, gatheredBy: null });
    },
    async gather({ heldFor, by, now, until, limit }) {
      const isWaiting = and(isNotNull(outbox.dueAt), eq(outbox.hasBegun, false), ne(outbox.id, by));
      const held = db
        .select({ id: outbox.id })
        .from(outbox)
        .where(and(eq(outbox.heldFor, heldFor), isWaiting, isNotGathered(now)))
        .orderBy(asc(outbox.dueAt), asc(outbox.id))
        .limit(limit);
      return take(held, { claimedUntil: until, gatheredBy: by });
    },
    async begin(claim) {
      return change(isHeldBy(claim), { hasBegun: true });
    },
    async hold(claim, heldFor, until) {
      const [others] = db
        .select({ of: count() })
        .from(outbox)
        .where(and(eq(outbox.heldFor, heldFor), isNotNull(outbox.dueAt), ne(outbox.id, claim.id)))
        .all();
      const dueAt = new Date(until.getTime() + (others?.of ?? 0) * MINUTE);
      change(isHeldBy(claim), { ...FREE, heldFor, dueAt, gatheredBy: null, hasBegun: false });
    },
    async hasten(groups, now) {
      for (const heldFor of groups) hasten({ heldFor, dueAt: now });
    },
    async isDue(now) {
      const isAny = inArray(outbox.urgency, ['urgent', 'ordinary']);
      const due = db
        .select({ id: outbox.id })
        .from(outbox)
        .where(and(isAny, isFree(now)));
      return due.limit(1).all().length > 0;
    },
    async extend(claims, until) {
      for (const claim of claims) change(isHeldBy(claim), { claimedUntil: until });
    },
    async release(claim, dueAt, failure) {
      change(isHeldBy(claim), { ...FREE, dueAt, ...(failure !== undefined && { lastFailure: failure }) });
    },
    async remove(id) {
      return db.delete(outbox).where(eq(outbox.id, id)).run().changes > 0;
    },
    async markNeedless(claim) {
      db.delete(outbox).where(isHeldBy(claim)).run();
    },
    async markFailed(claim, lastFailure, retryAt) {
      const failed = { ...FREE, tries: sql`${outbox.tries} + 1`, lastFailure };
      const next = retryAt ? { dueAt: retryAt } : { dueAt: null, state: 'givenUp' as const };
      change(isHeldBy(claim), { ...failed, ...next });
    },
    async markUnreadable(claim) {
      change(isHeldBy(claim), { ...FREE, state: 'unreadable', dueAt: null });
    },
    async retry(id, dueAt) {
      return change(eq(outbox.id, id), { state: 'waiting', dueAt, tries: 0, lastFailure: null });
    },
    async list(limit) {
      const rows = db
        .select()
        .from(outbox)
        .orderBy(desc(outbox.createdAt), desc(outbox.id))
        .limit(limit)
        .all();
      return Promise.all(rows.map(open));
    },
    async entries(limit) {
      // Of a letter, what opens nothing.
      const { id, kind, createdAt, state, tries, lastFailure } = outbox;
      return db
        .select({ id, kind, createdAt, state, tries, lastFailure })
        .from(outbox)
        .orderBy(sql`${outbox.state} = 'waiting'`, asc(outbox.createdAt), asc(outbox.id))
        .limit(limit)
        .all()
        .map(toLetterEntry);
    },
    async count() {
      const rows = db.select({ state: outbox.state, of: count() }).from(outbox).groupBy(outbox.state).all();
      const counts = Object.fromEntries(rows.map((row) => [row.state, row.of]));
      return { waiting: 0, givenUp: 0, unreadable: 0, ...counts };
    },
    async oldestWaiting() {
      const isForServer = and(eq(outbox.state, 'waiting'), isNull(outbox.heldFor));
      const oldest = db.select({ at: outbox.createdAt }).from(outbox).where(isForServer);
      return oldest.orderBy(asc(outbox.createdAt)).limit(1).get()?.at;
    },
    async dropOlder(than, limit) {
      return deleteSome(db, outbox, lt(outbox.createdAt, than), limit);
    },
    async bringBack({ now, beyond, heldBeyond }) {
      const isAny = inArray(outbox.urgency, ['urgent', 'ordinary']);
      const isLate = or(isNull(outbox.heldFor), gt(outbox.dueAt, heldBeyond));
      db.update(outbox)
        .set({ dueAt: now })
        .where(and(isAny, gt(outbox.dueAt, beyond), isLate))
        .run();
      db.update(outbox).set({ claimedUntil: null }).where(gt(outbox.claimedUntil, beyond)).run();
    },
  };
}
