import type pg from 'pg';
import { matchKeys, type OpenedKeyring, type Probe } from '../match-keys.js';
import type { RootKeys } from '../root-key.js';

/**
 * Opens a database with the keys of the service, and stores what it did not know of them. Whoever calls holds a lock, so
 * that two nodes that start at once number one key.
 *
 * @param of.table where its probes are; in words
 * @param roots of 32 bytes, newest first: it seals, all open
 * @throws UnusableKey when a key it was sealed with is not among them
 */
export async function openKeyring(
  client: pg.PoolClient,
  of: { table: string; name: string },
  roots: RootKeys,
): Promise<OpenedKeyring> {
  const { rows: probes } = await client.query<Probe>(
    `select number, sealed_secret as sealed from ${of.table} order by number`,
  );
  const { added, ...opened } = matchKeys(roots, { name: of.name, probes });
  for (const { number, sealed } of added)
    await client.query(`insert into ${of.table} (number, sealed_secret) values ($1, $2)`, [number, sealed]);
  return opened;
}
