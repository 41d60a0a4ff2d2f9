import type { Connection } from './connection.js';
import { and, isNotNull, type SQL } from './drizzle.js';
import type { Notes } from './notes.js';
import { applications, endedKeys } from './schema.js';

/** Notes that the keys of applications open nothing any more, in the transaction that makes it so. */
export async function endKeys(db: Connection, notes: Notes, which: SQL | undefined): Promise<void> {
  const rows = await db
    .select({ keyId: applications.keyId })
    .from(applications)
    .where(and(which, isNotNull(applications.keyId)));
  const ended = rows.flatMap(({ keyId }) => keyId ?? []);
  if (ended.length === 0) return;
  notes.added.clear();
  await db
    .insert(endedKeys)
    .values(ended.map((keyId) => ({ keyId })))
    .onConflictDoNothing();
  notes.endedKeys.push(...ended);
}
