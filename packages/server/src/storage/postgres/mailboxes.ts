import { leaked, secondsToWait } from '../../core/proof/rules/bucket.js';
import type { Mailboxes } from '../../ports/index.js';
import { readUnwanted } from '../rows/unwanted.js';
import { bareGet } from './bare-statement.js';
import { changesOf, type Connection } from './connection.js';
import { deleteSome, some } from './delete-some.js';
import { and, eq, gt, isNull, lt, sql, type SQL } from './drizzle.js';
import { letterCounts, mailboxes } from './schema.js';

/** Difference that sums in another order may have. */
const NOTHING = 1e-9;

type Marks = { provedAt: Date } | { stoppedAt: Date } | { unwanted: string; unwantedAt: Date };

type Forgotten = { provedAt: null } | { stoppedAt: null } | typeof ALL_WANTED;

const ALL_WANTED = { unwanted: null, unwantedAt: null };

/** Seconds, where the level has sunk since. */
const SHORTEST_WAIT = 1;

export function createMailboxes(db: Connection): Mailboxes {
  const mark = async (mailbox: string, marks: Marks): Promise<void> => {
    await db
      .insert(mailboxes)
      .values({ mailbox, ...marks })
      .onConflictDoUpdate({ target: mailboxes.mailbox, set: marks });
  };
  const forget = async (marks: Forgotten, which: SQL | undefined, limit: number): Promise<number> =>
    changesOf(
      await db
        .update(mailboxes)
        .set(marks)
        .where(some(mailboxes, which, limit)),
    );
  const dropUnmarked = async (): Promise<void> => {
    await db
      .delete(mailboxes)
      .where(and(isNull(mailboxes.provedAt), isNull(mailboxes.stoppedAt), isNull(mailboxes.unwantedAt)));
  };

  const ofMailbox = bareGet(
    db,
    mailboxes,
    'mailbox',
    db
      .select()
      .from(mailboxes)
      .where(eq(mailboxes.mailbox, sql.placeholder('mailbox'))),
  );

  return {
    async count(mailbox, budget, allowance, now) {
      // `leaked` of rules/bucket.ts in SQL, so that one statement looks, decides and writes.
      const at = sql.param(now, letterCounts.countedAt);
      const seconds = sql`greatest(0, extract(epoch from ${at} - ${letterCounts.countedAt}))`;
      const level = sql`greatest(0, ${letterCounts.level} - ${seconds} * ${allowance.perSecond}::float8) + 1`;
      const written = await db
        .insert(letterCounts)
        .values({ mailbox, budget, level: 1, countedAt: now })
        .onConflictDoUpdate({
          target: [letterCounts.mailbox, letterCounts.budget],
          set: { level, countedAt: now },
          setWhere: sql`${level} <= ${allowance.limit + NOTHING}::float8`,
        });
      if (changesOf(written) === 1) return 0;
      const [bucket] = await db
        .select({ level: letterCounts.level, at: letterCounts.countedAt })
        .from(letterCounts)
        .where(and(eq(letterCounts.mailbox, mailbox), eq(letterCounts.budget, budget)));
      return secondsToWait(leaked(bucket, allowance, now), allowance) || SHORTEST_WAIT;
    },
    async get(mailbox) {
      const row = await ofMailbox({ mailbox });
      return {
        ...(row?.provedAt && { provedAt: row.provedAt }),
        ...(row?.stoppedAt && { stoppedAt: row.stoppedAt }),
        ...readUnwanted(row?.unwanted),
      };
    },
    prove: (mailbox, now) => mark(mailbox, { provedAt: now }),
    stop: (mailbox, now) => mark(mailbox, { stoppedAt: now }),
    async resume(mailbox) {
      await db.update(mailboxes).set({ stoppedAt: null }).where(eq(mailboxes.mailbox, mailbox));
      await dropUnmarked();
    },
    async setUnwanted(mailbox, sorts, now) {
      if (sorts.length > 0) return mark(mailbox, { unwanted: sorts.join(' '), unwantedAt: now });
      await db.update(mailboxes).set(ALL_WANTED).where(eq(mailboxes.mailbox, mailbox));
      await dropUnmarked();
    },
    async dropOlder({ counted, proved, stopped }, limit) {
      const counts = await deleteSome(db, letterCounts, lt(letterCounts.countedAt, counted), limit);
      const proofs = await forget({ provedAt: null }, lt(mailboxes.provedAt, proved), limit);
      const stops = await forget({ stoppedAt: null }, lt(mailboxes.stoppedAt, stopped), limit);
      const sorts = await forget(ALL_WANTED, lt(mailboxes.unwantedAt, stopped), limit);
      await dropUnmarked();
      return counts + proofs + stops + sorts;
    },
    async bringBack(now) {
      await db.update(letterCounts).set({ countedAt: now }).where(gt(letterCounts.countedAt, now));
    },
  };
}
