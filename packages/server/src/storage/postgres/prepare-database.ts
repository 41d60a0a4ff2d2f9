import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { OpenedKeyring } from '../match-keys.js';
import type { KnownVault } from '../match-vault.js';
import type { RootKeys } from '../root-key.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { checkServer } from './check-server.js';
import { inTransaction } from './in-transaction.js';
import { openKeyring } from './open-keyring.js';

/** A database that is at the version of this release, and opened with its keys. */
export interface PreparedDatabase extends OpenedKeyring {
  /** Drawn when it was made. */
  identity: string;
  knownVault: KnownVault;
}

/**
 * @throws UnusableKey when it was sealed with another key
 * @throws UnusableStorage when its server, or its schema, is not one that this release runs on
 */
export async function prepareDatabase(
  pool: pg.Pool,
  rootKeys: RootKeys,
  migrates: 'start' | 'off',
): Promise<PreparedDatabase> {
  const client = await pool.connect();
  try {
    await checkServer(client);
    await bringUpToDate(client, migrates);
  } finally {
    client.release();
  }
  return inTransaction(pool, async (opening) => {
    // Others who start meanwhile wait.
    await opening.query('lock table store in share row exclusive mode');
    await opening.query('insert into store (identity) select $1 where not exists (select from store)', [
      randomBytes(16).toString('hex'),
    ]);
    const keyring = await openKeyring(opening, { table: 'seal_keys', name: 'The database' }, rootKeys);
    const { rows } = await opening.query<{ identity: string; vault: string | null; lastUsed: number }>(
      `select identity, vault, (select coalesce(max(key_id), 0) from applications) as "lastUsed" from store`,
    );
    const [store] = rows;
    if (!store) throw new Error('The database has no identity');
    return {
      ...keyring,
      identity: store.identity,
      knownVault: { identity: store.vault ?? undefined, lastUsed: store.lastUsed },
    };
  });
}
