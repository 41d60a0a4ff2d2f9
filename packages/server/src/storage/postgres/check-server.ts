import type pg from 'pg';
import { UnusableStorage } from '../opening.js';

/** Oldest version whose server is used: those before get no mends any more. */
const OLDEST = 15;

/**
 * Looks whether a server is one that we may rely on. One that says that a commit is done before it is on disk may lose
 * what we answered for.
 *
 * @throws UnusableStorage when it is too old, or keeps no promise
 */
export async function checkServer(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ version: number; commits: string }>(
    `select current_setting('server_version_num')::integer as version,
      current_setting('synchronous_commit') as commits`,
  );
  const [{ version, commits } = { version: 0, commits: '' }] = rows;
  const major = Math.floor(version / 10_000);
  if (major < OLDEST)
    throw new UnusableStorage(
      `DATABASE_URL: the server is PostgreSQL ${major}, too old: ${OLDEST} is the oldest that is used. Nothing was changed. Bring the server up to date, then start again.`,
    );
  if (commits === 'off')
    throw new UnusableStorage(
      'DATABASE_URL: the database has synchronous_commit=off: what it says is kept is lost when its server crashes. Set it to on, or to what your standby needs.',
    );
}
