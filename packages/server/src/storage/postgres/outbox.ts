import { IMPERSONAL_LETTERS, type ClaimedLetter, type Outbox, type OutboxLetter } from '../../ports/index.js';
import { letterConditions } from '../conditions/letters.js';
import { isSealedApart, type ApplicationSeals } from '../application-seals.js';
import { toLetterEntry, toLetterRow, toOutboxLetter, type LetterRow } from '../rows/letter-row.js';
import type { Sealer } from '../seal.js';
import { placeholdersOf } from '../prepared-rows.js';
import { bareSend } from './bare-statement.js';
import { changesOf, type Connection } from './connection.js';
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
  sql,
  type PgUpdateSetSource,
  type SQL,
} from './drizzle.js';
import type { Notes } from './notes.js';
import { outbox } from './schema.js';

const { isFree, isNotGathered, isHeldBy } = letterConditions(outbox);

/** Whoever has it, has it no longer. */
const NEXT_CLAIM = sql<number>`${outbox.claim} + 1`;

const FREE = { claim: NEXT_CLAIM, claimedUntil: null };

const MINUTE = 60_000;

/** Spelt out, so that the index of what is due is of use. */
const IS_ANY = inArray(outbox.urgency, ['urgent', 'ordinary']);

type Columns = PgUpdateSetSource<typeof outbox>;

export function createOutbox(db: Connection, notes: Notes, sealer: Sealer, seals: ApplicationSeals): Outbox {
  const change = async (which: SQL | undefined, columns: Columns): Promise<boolean> =>
    changesOf(await db.update(outbox).set(columns).where(which)) > 0;

  async function open(row: LetterRow): Promise<OutboxLetter> {
    const { applicationId, sealedMessage } = row;
    const isOwn = applicationId !== null && isSealedApart(sealedMessage);
    return toOutboxLetter(row, isOwn ? await seals.ofApplication(applicationId) : sealer);
  }

  function openAll(rows: readonly LetterRow[]): Promise<(OutboxLetter & { claim: number })[]> {
    return Promise.all(rows.map(async (row) => ({ ...(await open(row)), claim: row.claim })));
  }

  /**
   * Takes so many letters at most, those due longest first.
   *
   * @param whenLocked whether one that another is about to change is passed over, or waited for
   */
  async function take(
    which: SQL | undefined,
    limit: number,
    columns: Columns,
    whenLocked: { skipLocked?: true },
  ): Promise<ClaimedLetter[]> {
    const chosen = db
      .select({ id: outbox.id })
      .from(outbox)
      .where(which)
      .orderBy(asc(outbox.dueAt), asc(outbox.id))
      .limit(limit)
      .for('update', whenLocked);
    const claimed = await db
      .update(outbox)
      .set({ ...columns, claim: NEXT_CLAIM })
      // As an array: chosen once, whatever way the plan goes.
      .where(sql`${outbox.id} = any(array(${chosen}))`)
      .returning();
    // Rows come back in no promised order; each that is claimed is due.
    const order = (row: LetterRow): number => row.dueAt?.getTime() ?? 0;
    return openAll(claimed.sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1)));
  }

  const add = bareSend(db, notes, 'letter_add', db.insert(outbox).values(placeholdersOf(outbox)));

  return {
    async add(letter) {
      const { applicationId, contents } = letter;
      // A letter that leaves though its application is erased is sealed with a key that stays.
      const isBound = applicationId !== undefined && !IMPERSONAL_LETTERS.includes(contents.kind);
      const ofApplication = isBound && (notes.added.get(applicationId) ?? seals.ofApplication(applicationId));
      const own = isBound ? await ofApplication : sealer;
      // Nobody is written to about an application that is gone.
      if (own) await add({ ...toLetterRow(letter, own) });
    },
    claim: ({ now, until, urgency, limit }) =>
      take(
        and(eq(outbox.urgency, urgency), isFree(now)),
        limit,
        { claimedUntil: until, gatheredBy: null },
        { skipLocked: true },
      ),
    gather({ heldFor, by, now, until, limit }) {
      const isWaiting = and(isNotNull(outbox.dueAt), eq(outbox.hasBegun, false), ne(outbox.id, by));
      const which = and(eq(outbox.heldFor, heldFor), isWaiting, isNotGathered(now));
      // One that is passed over would be left behind: another that is about to hold it has it no longer.
      return take(which, limit, { claimedUntil: until, gatheredBy: by }, {});
    },
    begin: (claim) => change(isHeldBy(claim), { hasBegun: true }),
    async hold(claim, heldFor, until) {
      const [others] = await db
        .select({ of: count() })
        .from(outbox)
        .where(and(eq(outbox.heldFor, heldFor), isNotNull(outbox.dueAt), ne(outbox.id, claim.id)));
      const dueAt = new Date(until.getTime() + (others?.of ?? 0) * MINUTE);
      await change(isHeldBy(claim), { ...FREE, heldFor, dueAt, gatheredBy: null, hasBegun: false });
    },
    async hasten(groups, now) {
      for (const heldFor of groups) {
        const first = db
          .select({ id: outbox.id })
          .from(outbox)
          .where(and(eq(outbox.heldFor, heldFor), gt(outbox.dueAt, now)))
          .orderBy(asc(outbox.dueAt), asc(outbox.id))
          .limit(1);
        await change(inArray(outbox.id, first), { dueAt: now });
      }
    },
    async isDue(now) {
      const due = await db
        .select({ id: outbox.id })
        .from(outbox)
        .where(and(IS_ANY, isFree(now)))
        .limit(1);
      return due.length > 0;
    },
    async extend(claims, until) {
      for (const claim of claims) await change(isHeldBy(claim), { claimedUntil: until });
    },
    async release(claim, dueAt, failure) {
      await change(isHeldBy(claim), {
        ...FREE,
        dueAt,
        ...(failure !== undefined && { lastFailure: failure }),
      });
    },
    async remove(id) {
      return changesOf(await db.delete(outbox).where(eq(outbox.id, id))) > 0;
    },
    async markNeedless(claim) {
      await db.delete(outbox).where(isHeldBy(claim));
    },
    async markFailed(claim, lastFailure, retryAt) {
      const failed = { ...FREE, tries: sql`${outbox.tries} + 1`, lastFailure };
      const next = retryAt ? { dueAt: retryAt } : { dueAt: null, state: 'givenUp' as const };
      await change(isHeldBy(claim), { ...failed, ...next });
    },
    async markUnreadable(claim) {
      await change(isHeldBy(claim), { ...FREE, state: 'unreadable', dueAt: null });
    },
    retry: (id, dueAt) => change(eq(outbox.id, id), { state: 'waiting', dueAt, tries: 0, lastFailure: null }),
    async list(limit) {
      const rows = await db
        .select()
        .from(outbox)
        .orderBy(desc(outbox.createdAt), desc(outbox.id))
        .limit(limit);
      return (await openAll(rows)).map(({ claim: _, ...letter }) => letter);
    },
    async entries(limit) {
      // Of a letter, what opens nothing.
      const { id, kind, createdAt, state, tries, lastFailure } = outbox;
      const rows = await db
        .select({ id, kind, createdAt, state, tries, lastFailure })
        .from(outbox)
        .orderBy(sql`${outbox.state} = 'waiting'`, asc(outbox.createdAt), asc(outbox.id))
        .limit(limit);
      return rows.map(toLetterEntry);
    },
    async count() {
      const rows = await db.select({ state: outbox.state, of: count() }).from(outbox).groupBy(outbox.state);
      const counts = Object.fromEntries(rows.map((row) => [row.state, row.of]));
      return { waiting: 0, givenUp: 0, unreadable: 0, ...counts };
    },
    async oldestWaiting() {
      const isForServer = and(eq(outbox.state, 'waiting'), isNull(outbox.heldFor));
      const oldest = db.select({ at: outbox.createdAt }).from(outbox).where(isForServer);
      const [row] = await oldest.orderBy(asc(outbox.createdAt)).limit(1);
      return row?.at;
    },
    dropOlder: (than, limit) => deleteSome(db, outbox, lt(outbox.createdAt, than), limit),
    async bringBack({ now, beyond, heldBeyond }) {
      const isLate = or(isNull(outbox.heldFor), gt(outbox.dueAt, heldBeyond));
      await change(and(IS_ANY, gt(outbox.dueAt, beyond), isLate), { dueAt: now });
      await change(gt(outbox.claimedUntil, beyond), { claimedUntil: null });
    },
  };
}
