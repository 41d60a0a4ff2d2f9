import type pg from 'pg';
import { toUnavailable } from './postgres-errors.js';

/** The first half of the numbers of our locks, so that they are no other service's in the same database. */
const LOCKS = 1_886_350;

/**
 * Does a job under a lock that one connection holds, of all that have the database; does nothing while another holds it.
 * PostgreSQL lets the lock go with the connection, however that ends.
 */
export async function aloneOn(pool: pg.Pool, job: string, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect().catch((error: unknown) => {
    throw toUnavailable(error);
  });
  let isBroken = false;
  try {
    if (!(await ask(client, 'pg_try_advisory_lock', job))) return;
    try {
      await work();
    } finally {
      isBroken = !(await ask(client, 'pg_advisory_unlock', job).catch(() => false));
    }
  } finally {
    client.release(isBroken);
  }
}

async function ask(
  client: pg.PoolClient,
  verb: 'pg_try_advisory_lock' | 'pg_advisory_unlock',
  job: string,
): Promise<boolean> {
  const { rows } = await client.query<{ isDone: boolean }>(`select ${verb}($1, hashtext($2)) as "isDone"`, [
    LOCKS,
    job,
  ]);
  return rows[0]?.isDone ?? false;
}
