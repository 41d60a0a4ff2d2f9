import { FORGOTTEN } from '../rows/application-row.js';
import type { Connection } from './connection.js';
import { and, inArray, lt, sql } from './drizzle.js';
import { applications, links } from './schema.js';

/**
 * Of what was erased before `secrets`, drops the hashes and links that still let somebody in; deletes what was
 * erased before `rows`. So many of each at most; how many.
 */
export function forgetErased(
  db: Connection,
  { secrets, rows }: { secrets: Date; rows: Date },
  limit: number,
): number {
  const ids = db
    .select({ id: applications.id })
    .from(applications)
    // In the words of its index.
    .where(and(lt(applications.erasedAt, secrets), sql`${applications.receiptHash} <> ''`))
    .limit(limit)
    .all()
    .map(({ id }) => id);
  db.delete(links).where(inArray(links.applicationId, ids)).run();
  db.update(applications).set(FORGOTTEN).where(inArray(applications.id, ids)).run();

  const old = db
    .select({ id: applications.id })
    .from(applications)
    .where(lt(applications.erasedAt, rows))
    .limit(limit);
  return ids.length + db.delete(applications).where(inArray(applications.id, old)).run().changes;
}
