import { and, eq, gt, isNull, lt, sql, type SQL } from './drizzle.js';
import type { Mailboxes } from '../../ports/index.js';
import { leaked, secondsToWait } from '../../core/proof/rules/bucket.js';
import { readUnwanted } from '../rows/unwanted.js';
import { bareGet } from './bare-statement.js';
import type { Connection } from './connection.js';
import { deleteSome, some } from './delete-some.js';
import { letterCounts, mailboxes } from './schema.js';

/** Difference that sums in another order may have. */
const NOTHING = 1e-9;

type Marks = { provedAt: Date } | { stoppedAt: Date } | { unwanted: string; unwantedAt: Date };

type Forgotten = { provedAt: null } | { stoppedAt: null } | typeof ALL_WANTED;

const ALL_WANTED = { unwanted: null, unwantedAt: null };

/** Seconds, where the level has sunk since. */
const SHORTEST_WAIT = 1;

export function createMailboxes(db: Connection): Mailboxes {
  const ofMailbox = eq(mailboxes.mailbox, sql.placeholder('mailbox'));
  const find = bareGet(db, mailboxes, db.select().from(mailboxes).where(ofMailbox));
  const mark = (mailbox: string, marks: Marks): void => {
    db.insert(mailboxes)
      .values({ mailbox, ...marks })
      .onConflictDoUpdate({ target: mailboxes.mailbox, set: marks })
      .run();
  };
  const forget = (marks: Forgotten, which: SQL | undefined, limit: number): number =>
    db
      .update(mailboxes)
      .set(marks)
      .where(some(mailboxes, which, limit))
      .run().changes;
  const dropUnmarked = (): number =>
    db
      .delete(mailboxes)
      .where(and(isNull(mailboxes.provedAt), isNull(mailboxes.stoppedAt), isNull(mailboxes.unwantedAt)))
      .run().changes;

  return {
    async count(mailbox, budget, allowance, now) {
      // `leaked` of rules/bucket.ts in SQL, so that one statement looks, decides and writes.
      const seconds = sql`max(0, ${now.getTime()} - ${letterCounts.countedAt}) / 1000.0`;
      const level = sql`max(0, ${letterCounts.level} - ${seconds} * ${allowance.perSecond}) + 1`;
      const { changes } = db
        .insert(letterCounts)
        .values({ mailbox, budget, level: 1, countedAt: now })
        .onConflictDoUpdate({
          target: [letterCounts.mailbox, letterCounts.budget],
          set: { level, countedAt: now },
          setWhere: sql`${level} <= ${allowance.limit + NOTHING}`,
        })
        .run();
      if (changes === 1) return 0;
      const [bucket] = db
        .select({ level: letterCounts.level, at: letterCounts.countedAt })
        .from(letterCounts)
        .where(and(eq(letterCounts.mailbox, mailbox), eq(letterCounts.budget, budget)))
        .all();
      return secondsToWait(leaked(bucket, allowance, now), allowance) || SHORTEST_WAIT;
    },
    async get(mailbox) {
      const row = find({ mailbox });
      return {
        ...(row?.provedAt && { provedAt: row.provedAt }),
        ...(row?.stoppedAt && { stoppedAt: row.stoppedAt }),
        ...readUnwanted(row?.unwanted),
      };
    },
    async prove(mailbox, now) {
      mark(mailbox, { provedAt: now });
    },
    async stop(mailbox, now) {
      mark(mailbox, { stoppedAt: now });
    },
    async resume(mailbox) {
      db.update(mailboxes).set({ stoppedAt: null }).where(eq(mailboxes.mailbox, mailbox)).run();
      dropUnmarked();
    },
    async setUnwanted(mailbox, sorts, now) {
      if (sorts.length > 0) return mark(mailbox, { unwanted: sorts.join(' '), unwantedAt: now });
      db.update(mailboxes).set(ALL_WANTED).where(eq(mailboxes.mailbox, mailbox)).run();
      dropUnmarked();
    },
    async dropOlder({ counted, proved, stopped }, limit) {
      const counts = deleteSome(db, letterCounts, lt(letterCounts.countedAt, counted), limit);
      const proofs = forget({ provedAt: null }, lt(mailboxes.provedAt, proved), limit);
      const stops = forget({ stoppedAt: null }, lt(mailboxes.stoppedAt, stopped), limit);
      const sorts = forget(ALL_WANTED, lt(mailboxes.unwantedAt, stopped), limit);
      dropUnmarked();
      return counts + proofs + stops + sorts;
    },
    async bringBack(now) {
      db.update(letterCounts).set({ countedAt: now }).where(gt(letterCounts.countedAt, now)).run();
    },
  };
}
