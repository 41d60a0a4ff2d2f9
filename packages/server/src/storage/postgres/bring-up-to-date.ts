import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { latestMigration } from '../latest-migration.js';
import { UnusableStorage } from '../opening.js';
import { drizzle, migrate } from './drizzle.js';

const MIGRATIONS = fileURLToPath(new URL('../../../migrations/postgres', import.meta.url));

/** The lock that one holds who changes the schema: any number, the same in each release. */
const LOCK = 1_886_350_193;

/**
 * Brings the database to the newest version of its schema; others who start meanwhile wait.
 *
 * @param how `off` where it is to be at that version already
 * @throws UnusableStorage when a later release wrote it, or it is not at the version that is asked for
 */
export async function bringUpToDate(client: pg.PoolClient, how: 'start' | 'off'): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    const [known, ours] = [await knownMigration(client), latestMigration(MIGRATIONS)];
    if (known > ours)
      throw new UnusableStorage(
        'DATABASE_URL: the database is of a later release than this one, which would read it wrongly. Nothing was changed. Run the later release.',
      );
    if (known === ours) return;
    if (how === 'off')
      throw new UnusableStorage(
        'DATABASE_URL: the schema of the database is older than this release, and MIGRATE=off. Run `stages migrate`, then start again.',
      );
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

/** When the newest migration of the database was made, 0 where there is none. */
async function knownMigration(client: pg.PoolClient): Promise<number> {
  const { rows: made } = await client.query<{ isMade: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as "isMade"`,
  );
  if (!made[0]?.isMade) return 0;
  const { rows } = await client.query<{ latest: number | null }>(
    'select max(created_at) as latest from drizzle.__drizzle_migrations',
  );
  return rows[0]?.latest ?? 0;
}
