import { IMPERSONAL_LETTERS } from '../../ports/index.js';
import { ERASED, FORGOTTEN } from '../rows/application-row.js';
import { changesOf, type Connection } from './connection.js';
import { and, inArray, lt, notInArray, sql, type SQL } from './drizzle.js';
import { endKeys } from './ended-keys.js';
import type { Notes } from './notes.js';
import { applications, links, outbox } from './schema.js';

/** So many applications at most of those that fulfil a condition, looked for once. */
export async function chooseSome(db: Connection, which: SQL | undefined, limit: number): Promise<SQL> {
  const rows = await db.select({ id: applications.id }).from(applications).where(which).limit(limit);
  return inArray(
    applications.id,
    rows.map(({ id }) => id),
  );
}

/** Erases applications, their letters with them, and notes their keys; how many. */
export async function erase(
  db: Connection,
  notes: Notes,
  which: SQL | undefined,
  now: Date,
): Promise<number> {
  const erased = db.select({ id: applications.id }).from(applications).where(which);
  const isTheirs = inArray(outbox.applicationId, erased);
  await db.delete(outbox).where(and(isTheirs, notInArray(outbox.kind, [...IMPERSONAL_LETTERS])));
  await endKeys(db, notes, which);
  const erasedAt = sql`coalesce(${applications.erasedAt}, ${sql.param(now, applications.erasedAt)})`;
  return changesOf(
    await db
      .update(applications)
      .set({ ...ERASED, erasedAt })
      .where(which),
  );
}

/**
 * Of what was erased before `secrets`, drops the hashes and links that still let somebody in; deletes what was
 * erased before `rows`. So many of each at most; how many.
 */
export async function forgetErased(
  db: Connection,
  { secrets, rows }: { secrets: Date; rows: Date },
  limit: number,
): Promise<number> {
  // In the words of its index.
  const letsIn = and(lt(applications.erasedAt, secrets), sql`${applications.receiptHash} <> ''`);
  const found = await db.select({ id: applications.id }).from(applications).where(letsIn).limit(limit);
  const ids = found.map(({ id }) => id);
  await db.delete(links).where(inArray(links.applicationId, ids));
  await db.update(applications).set(FORGOTTEN).where(inArray(applications.id, ids));

  const old = await chooseSome(db, lt(applications.erasedAt, rows), limit);
  return ids.length + (await deleteApplications(db, old));
}

/** Deletes applications, their links and letters with them; how many. */
export async function deleteApplications(db: Connection, which: SQL): Promise<number> {
  const deleted = db.select({ id: applications.id }).from(applications).where(which);
  await db.delete(links).where(inArray(links.applicationId, deleted));
  await db.delete(outbox).where(inArray(outbox.applicationId, deleted));
  return changesOf(await db.delete(applications).where(which));
}
