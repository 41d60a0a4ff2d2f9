import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { KeyVault, VaultKey } from '../../ports/index.js';
import { BATCH, createDrawnKeys, newKeys, openKey, readKey, sealKey } from '../drawn-keys.js';
import type { OpenedKeyring } from '../match-keys.js';
import { UnusableStorage } from '../opening.js';
import type { RootKeys } from '../root-key.js';
import { inTransaction } from './in-transaction.js';
import { openKeyring } from './open-keyring.js';
import { toUnavailable } from './postgres-errors.js';
import { together } from './together.js';

// A schema of its own, so that it is kept, copied and thrown away apart from what its keys seal.
export const TABLES = `
  create schema if not exists stages_vault;
  create table if not exists stages_vault.vault (identity text primary key);
  create table if not exists stages_vault.seal_keys (number integer primary key, sealed_secret bytea not null);
  create table if not exists stages_vault.keys (
    id bigint generated always as identity primary key,
    sealed_key bytea not null,
    drawn_at timestamptz(3) not null
  );
  create index if not exists keys_drawn on stages_vault.keys (drawn_at);
  -- What is deleted is overwritten soon, few as they are.
  alter table stages_vault.keys
    set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);
`;

/** The lock that one holds who makes the tables. */
const LOCK = 1_886_350_194;

/** The sequence of the numbers of keys. */
export const NUMBERS = 'stages_vault.keys_id_seq';

export interface VaultOptions {
  pool: pg.Pool;
  /** Roots of the keys that seal the vault's own, newest first. */
  rootKeys: RootKeys;
  now?: () => Date;
}

/**
 * A vault in a schema of its own. Whoever closes it closes the pool.
 *
 * @throws UnusableKey when it was sealed with another key
 */
export async function openKeyVault({
  pool,
  rootKeys,
  now = () => new Date(),
}: VaultOptions): Promise<KeyVault> {
  const { identity, keyring } = await inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await client.query(TABLES);
    return {
      identity: await identityOf(client),
      keyring: await openKeyring(
        client,
        { table: 'stages_vault.seal_keys', name: 'The vault of keys' },
        rootKeys,
      ),
    };
  });
  return createVault(pool, identity, keyring, now);
}

function createVault(
  pool: pg.Pool,
  identity: string,
  { sealer, newest }: OpenedKeyring,
  now: () => Date,
): KeyVault {
  const drawn = createDrawnKeys(draw, now);
  let resealedUpTo = 0;

  async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    try {
      return (await pool.query<Row>(text, values)).rows;
    } catch (error) {
      throw toUnavailable(error);
    }
  }

  async function draw(moment: Date): Promise<VaultKey[]> {
    const numbers = await query<{ id: number }>(
      `select nextval('${NUMBERS}') as id from generate_series(1, ${BATCH}) order by id`,
    );
    const keys = newKeys(numbers.map(({ id }) => id));
    await query(
      `insert into stages_vault.keys (id, sealed_key, drawn_at) overriding system value
       select id, sealed_key, $3 from unnest($1::bigint[], $2::bytea[]) as drawn (id, sealed_key)`,
      [keys.map(({ id }) => id), keys.map((key) => sealKey(sealer, key)), moment],
    );
    return keys;
  }

  /** A list opens as many as it has rows. */
  const find = together(async (ids: readonly number[]) => {
    const rows = await query<{ id: number; sealed: Buffer }>(
      'select id, sealed_key as sealed from stages_vault.keys where id = any($1)',
      [ids],
    );
    return new Map(rows.map(({ id, sealed }) => [id, sealed]));
  });

  async function destroy(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await query('delete from stages_vault.keys where id = any($1)', [ids]);
  }

  async function highest(): Promise<number> {
    const [row] = await query<{ highest: number }>(
      `select case when is_called then last_value else 0 end as highest from ${NUMBERS}`,
    );
    return row?.highest ?? 0;
  }

  return {
    identity,
    take: () => drawn.take(),
    giveBack: (key) => drawn.giveBack(key),
    async open(id) {
      const sealed = await find(id);
      return sealed && readKey(sealer, id, sealed);
    },
    async missing(ids) {
      const rows = await query<{ id: number }>(
        `select id from unnest($1::bigint[]) with ordinality as asked (id, place)
         where not exists (select from stages_vault.keys where keys.id = asked.id) order by place`,
        [ids],
      );
      return rows.map(({ id }) => id);
    },
    destroy,
    highest,
    async skipTo(id) {
      if (id > (await highest())) await query(`select setval('${NUMBERS}', $1)`, [id]);
    },
    async drawnBefore(moment, { after, limit }) {
      const rows = await query<{ id: number }>(
        'select id from stages_vault.keys where id > $1 and drawn_at < $2 order by id limit $3',
        [after, moment, limit],
      );
      return rows.map(({ id }) => id);
    },
    async reseal(limit) {
      const rows = await query<{ id: number; sealed: Buffer }>(
        `select id, sealed_key as sealed from stages_vault.keys
         where id > $1 and get_byte(sealed_key, 0) <> $2 order by id limit $3`,
        [resealedUpTo, newest, limit],
      );
      for (const { id, sealed } of rows)
        await query('update stages_vault.keys set sealed_key = $1 where id = $2', [
          sealKey(sealer, { id, key: openKey(sealer, id, sealed) }),
          id,
        ]);
      resealedUpTo = rows.at(-1)?.id ?? 0;
      if (rows.length === 0)
        await query(
          `delete from stages_vault.seal_keys where number <> $1
             and not exists (select from stages_vault.keys where get_byte(sealed_key, 0) <> $1)`,
          [newest],
        );
      return rows.length;
    },
    async copyTo(): Promise<never> {
      throw new UnusableStorage('The vault in PostgreSQL is copied with pg_dump: see docs/operate.md.');
    },
    async close() {
      // Where the database is away, they are those of nobody, dropped weeks later.
      await destroy(drawn.left()).catch(() => undefined);
      await pool.end();
    },
  };
}

async function identityOf(client: pg.PoolClient): Promise<string> {
  await client.query(
    'insert into stages_vault.vault select $1 where not exists (select from stages_vault.vault)',
    [randomBytes(16).toString('hex')],
  );
  const { rows } = await client.query<{ identity: string }>('select identity from stages_vault.vault');
  const [row] = rows;
  if (!row) throw new Error('The vault has no identity');
  return row.identity;
}
