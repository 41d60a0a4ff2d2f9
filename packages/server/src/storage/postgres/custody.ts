import type pg from 'pg';
import type { Custody, KeyVault } from '../../ports/index.js';
import { createCustody, type KeptKey, type Resealer } from '../custody.js';
import { UnusableStorage } from '../opening.js';
import { SEALED_COLUMNS, type SealedColumn } from '../sealed-columns.js';
import { opens, type SealedPlace, type Sealer } from '../seal.js';
import { inTransaction } from './in-transaction.js';

export interface CustodyParts {
  pool: pg.Pool;
  vault: KeyVault;
  sealer: Sealer;
  /** Number of the service's newest key. */
  newest: number;
}

export function createPostgresCustody({ pool, vault, sealer, newest }: CustodyParts): Custody {
  return createCustody({
    vault,
    // Applications came with a key of their own from the first.
    sealApart: async () => ({ what: 'applications', sealed: 0, unreadable: 0, last: undefined }),
    columns: SEALED_COLUMNS.map((column) => resealerOf(pool, column, sealer, newest)),
    first: '',
    async retire() {
      await pool.query('delete from seal_keys where number <> $1', [newest]);
    },
    async keptKeys(after, limit) {
      const { rows } = await pool.query<KeptKey>(
        `select id, key_id as "keyId" from applications
         where key_id > $1 and sealed_personal is not null order by key_id limit $2`,
        [after, limit],
      );
      return rows;
    },
    async usedKeys(ids) {
      const { rows } = await pool.query<{ keyId: number }>(
        'select key_id as "keyId" from applications where key_id = any($1)',
        [ids],
      );
      return rows.map(({ keyId }) => keyId);
    },
    async copyDatabaseTo(): Promise<never> {
      throw new UnusableStorage('PostgreSQL is copied with its own pg_dump: see docs/operate.md.');
    },
  });
}

interface Row {
  name: string;
  place: SealedPlace;
  sealed: Buffer;
}

function resealerOf(
  pool: pg.Pool,
  { what, table, name, column, place }: SealedColumn,
  sealer: Sealer,
  newest: number,
): Resealer<string> {
  // Who writes the row meanwhile seals it with the newest key: it is not to be overwritten by what was read before.
  const find = `select ${name} as name, ${place} as place, ${column} as sealed from ${table}
    where ${name} > $1 and ${column} is not null and get_byte(${column}, 0) not in (0, $2)
    order by ${name} limit $3 for update`;
  const replace = `update ${table} set ${column} = $1 where ${name} = $2`;
  return (after, limit) =>
    inTransaction(pool, async (client) => {
      const { rows } = await client.query<Row>(find, [after, newest, limit]);
      const readable = rows.filter((row) => opens(sealer, row.sealed, row.place));
      for (const row of readable)
        await client.query(replace, [sealer.seal(sealer.open(row.sealed, row.place), row.place), row.name]);
      const unreadable = rows.length - readable.length;
      return { what, sealed: readable.length, unreadable, last: rows.at(-1)?.name };
    });
}
