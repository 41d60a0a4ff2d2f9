import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { firstMigration, latestMigration } from '../latest-migration.js';
import { UnusableStorage } from '../opening.js';
import { drizzle, migrate } from './drizzle.js';
import { OTHERS_TABLES } from './in-words.js';
import { PACKAGE_FOLDER } from '../../package-folder.js';

const MIGRATIONS = fileURLToPath(new URL('migrations/postgres', PACKAGE_FOLDER));

/** The lock that one holds who changes the schema: any number, the same in each release. */
const LOCK = 1_886_350_193;

/**
 * Brings the database to the newest version of its schema; others who start meanwhile wait. A schema of a later release
 * is left as it is, and used, as long as that release took nothing away that this one needs: the two run side by side
 * during an upgrade.
 *
 * @param how `off` where it is to be at that version already
 * @throws UnusableStorage when a later release took away what this one needs, or it is not at the version that is asked
 *   for
 */
export async function bringUpToDate(client: pg.PoolClient, how: 'start' | 'off'): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    const [known, ours] = [await knownMigration(client), latestMigration(MIGRATIONS)];
    if (known > ours && (await neededMigration(client)) > ours)
      throw new UnusableStorage(
        'DATABASE_URL: the schema of the database has no longer what this release needs. Nothing was changed. Run a later release.',
      );
    if (known >= ours) return;
    if (how === 'off')
      throw new UnusableStorage(
        'DATABASE_URL: the schema of the database is older than this release, and MIGRATE=off. Run `stages migrate`, then start again.',
      );
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

/**
 * Looks whether a later release made the schema that is copied from, or to: what it added is unknown here.
 *
 * @throws UnusableStorage when it did
 */
export async function refuseLaterSchema(client: pg.PoolClient): Promise<void> {
  if ((await knownMigration(client)) > latestMigration(MIGRATIONS))
    throw new UnusableStorage(
      'The schema of the database is of a later release: what that added would be left out. Nothing was changed. Copy with that release.',
    );
}

/**
 * When the newest migration of the database was made, 0 where there is none.
 *
 * @throws UnusableStorage when they are another service's, which keeps its own under the same name
 */
async function knownMigration(client: pg.PoolClient): Promise<number> {
  const { rows: made } = await client.query<{ isMade: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as "isMade"`,
  );
  if (!made[0]?.isMade) return 0;
  const { rows } = await client.query<{ latest: number | null; isOurs: boolean | null }>(
    'select max(created_at) as latest, bool_or(created_at = $1) as "isOurs" from drizzle.__drizzle_migrations',
    [firstMigration(MIGRATIONS)],
  );
  const [{ latest, isOurs } = { latest: null, isOurs: null }] = rows;
  if (isOurs === false) throw new UnusableStorage(`DATABASE_URL: the database ${OTHERS_TABLES}.`);
  return latest ?? 0;
}

/** When the newest migration was made that a release must know: each that takes something away writes it. */
async function neededMigration(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ needed: number }>('select needed_migration as needed from store');
  return rows[0]?.needed ?? 0;
}
