import type BetterSqlite3 from 'better-sqlite3';
import { latestMigration } from '../latest-migration.js';
import { UnusableStorage } from '../opening.js';

/**
 * Looks whether a database knows migrations that come after ours: this release would read its rows wrongly.
 *
 * @throws UnusableStorage when it does
 */
export function refuseLaterRelease(client: BetterSqlite3.Database, migrations: string): void {
  const isMade = client.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  if (isMade === undefined) return;
  const latest = client.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get();
  if (Number(latest) <= latestMigration(migrations)) return;
  throw new UnusableStorage(
    `DATA_DIR: the database "${client.name}" is of a later release than this one, which would read it wrongly. Nothing was changed. Run the later release, or put back a copy made before it.`,
  );
}
