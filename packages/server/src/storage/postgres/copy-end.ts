import type pg from 'pg';
import { damagedRow } from '../copy/damaged-row.js';
import type { CopiedTable, CopyPart, CopySource, CopyTarget, Row, Value, WrittenPart } from '../copy/ends.js';
import { newIdentity } from '../copy/new-identity.js';
import { searchedWords } from '../copy/searched-words.js';
import { UnusableStorage } from '../opening.js';
import { bringUpToDate, refuseLaterSchema } from './bring-up-to-date.js';
import { checkServer } from './check-server.js';
import { inWords } from './in-words.js';
import { openVaultPool } from './open-pools.js';
import { NUMBERS, TABLES } from './open-vault.js';
import { codeOf } from './postgres-errors.js';

/** Addresses of a store of PostgreSQL. */
export interface Addresses {
  url: string;
  /** Of the vault, where it is elsewhere. */
  keysUrl?: string;
}

/** Rows read and written at once: a statement takes 65,535 values. */
const BATCH = 500;

/** Codes of PostgreSQL for values that it does not take. */
const REFUSED = /^2[23]/;

interface Opened {
  database: pg.PoolClient;
  vault: pg.PoolClient;
  close(): Promise<void>;
}

/**
 * Opens a store to copy it, as it is at one moment. No service runs on it meanwhile.
 *
 * @throws UnusableStorage when one does, or it is not of this release
 */
export async function openSource(addresses: Addresses): Promise<CopySource> {
  return opening(addresses, async ({ database, vault, close }) => {
    await bringUpToDate(database, 'off');
    await refuseLaterSchema(database);
    for (const client of new Set([database, vault])) {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await refuseServices(client);
    }
    return { database: partOf(database, 'public'), vault: partOf(vault, 'stages_vault'), close };
  });
}

/**
 * Makes a store in a database that is empty, in a transaction which a service that starts meanwhile waits for.
 *
 * @param vaultIdentity of the vault that is copied: one that is there already was left by a copy that was cut short
 * @throws UnusableStorage when it holds anything, or is of a later release
 */
export async function openTarget(
  addresses: Addresses,
  vaultIdentity: string,
  tables: readonly CopiedTable[],
): Promise<CopyTarget> {
  return opening(addresses, async ({ database, vault, close }) => {
    await checkServer(database);
    await bringUpToDate(database, 'start');
    await refuseLaterSchema(database);
    for (const client of new Set([database, vault])) await client.query('BEGIN');
    await database.query('lock table store in exclusive mode');
    for (const { name } of tables)
      if ((await database.query(`select from "${name}" limit 1`)).rowCount !== 0) throw holdsData(name);
    await vault.query(TABLES);
    const { rows } = await vault.query<{ identity: string }>('select identity from stages_vault.vault');
    if (rows.some(({ identity }) => identity !== vaultIdentity)) throw holdsData('stages_vault');
    await vault.query(
      'delete from stages_vault.keys; delete from stages_vault.seal_keys; delete from stages_vault.vault',
    );
    return { database: writtenPart(database, 'public'), vault: writtenPart(vault, 'stages_vault'), close };
  });
}

async function opening<End>(
  { url, keysUrl }: Addresses,
  open: (opened: Opened) => Promise<End>,
): Promise<End> {
  const pools = [openVaultPool({ url }), ...(keysUrl === undefined ? [] : [openVaultPool({ url: keysUrl })])];
  const clients: pg.PoolClient[] = [];
  const close = async (): Promise<void> => {
    // Whatever is not kept is undone with its connection.
    for (const client of clients.splice(0)) client.release(true);
    for (const pool of pools.splice(0)) await pool.end();
  };
  try {
    for (const pool of pools) {
      const client = await pool.connect();
      clients.push(client);
      await client.query("set application_name = 'stages copy'; set statement_timeout = 0");
      await client.query('set idle_in_transaction_session_timeout = 0');
    }
    const [database, vault] = clients;
    if (!database) throw new Error('One was opened');
    return await open({ database, vault: vault ?? database, close });
  } catch (error) {
    await close();
    throw inWords(error);
  }
}

async function refuseServices(client: pg.PoolClient): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and application_name = 'stages' limit 1`,
  );
  if (rowCount !== 0)
    throw new UnusableStorage('A service runs on the database that is copied. Stop all of them first.');
}

function holdsData(where: string): UnusableStorage {
  return new UnusableStorage(`The database holds data already (${where}): name one that is empty.`);
}

function partOf(client: pg.PoolClient, schema: string): CopyPart {
  return {
    async count({ name }) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::float8 from ${schema}."${name}"`,
      );
      return rows[0]?.count ?? 0;
    },
    async *rows({ name, columns }) {
      const listed = columns.map(toRead).join(', ');
      await client.query(`declare copied no scroll cursor for select ${listed} from ${schema}."${name}"`);
      try {
        for (let isLast = false; !isLast;) {
          const fetch = { text: `fetch ${BATCH} from copied`, rowMode: 'array' as const };
          const { rows } = await client.query<Value[]>(fetch);
          isLast = rows.length < BATCH;
          yield rows;
        }
      } finally {
        // Whoever asked may have seen enough; after a failure it is closed already.
        await client.query('close copied').catch(() => undefined);
      }
    },
    async highestKey() {
      const { rows } = await client.query<{ highest: number }>(
        `select (case when is_called then last_value else 0 end)::float8 as highest from ${NUMBERS}`,
      );
      return rows[0]?.highest ?? 0;
    },
  };
}

function writtenPart(client: pg.PoolClient, schema: string): WrittenPart {
  return {
    ...partOf(client, schema),
    async add(table, rows) {
      const [first] = rows;
      if (!first) return;
      await client.query('savepoint added');
      try {
        await insert(client, schema, table, rows);
        await client.query('release savepoint added');
      } catch (error) {
        if (!(error instanceof Error && REFUSED.test(codeOf(error) ?? ''))) throw error;
        await client.query('rollback to savepoint added');
        if (rows.length === 1) throw damagedRow(table, first, error);
        // Halves, and halves of these, until the one is found.
        const half = rows.length >> 1;
        await this.add(table, rows.slice(0, half));
        await this.add(table, rows.slice(half));
      }
    },
    async finish(highestKey) {
      if (highestKey > 0) await client.query(`select setval('${NUMBERS}', $1)`, [highestKey]);
      if (schema !== 'public') return;
      for (const table of ['offers', 'moderation'])
        await client.query(
          `select setval(pg_get_serial_sequence('${table}', 'row'), max(row)) from ${table} having max(row) > 0`,
        );
    },
    // Where the vault is in the same database, what was written of it is kept with the rest.
    async keep() {
      await client.query('COMMIT');
    },
  };
}

async function insert(
  client: pg.PoolClient,
  schema: string,
  table: CopiedTable,
  rows: readonly Row[],
): Promise<void> {
  const { columns, values } = withMore(table, rows);
  const listed = columns.map(({ name }) => `"${name}"`).join(', ');
  const written = values.map((_, row) => {
    const places = columns.map((column, index) => toWrite(column.type, row * columns.length + index + 1));
    return `(${places.join(', ')})`;
  });
  await client.query(
    `insert into ${schema}."${table.name}" (${listed}) overriding system value values ${written.join(', ')}`,
    values.flat(),
  );
}

/** Columns that only PostgreSQL has: the identity of a store, the words that a school is found by. */
function withMore(
  { name, columns }: CopiedTable,
  rows: readonly Row[],
): { columns: CopiedTable['columns']; values: Value[][] } {
  if (name === 'store')
    return {
      columns: [...columns, { name: 'identity', type: 'text' }],
      values: rows.map((row) => [...row, newIdentity()]),
    };
  if (name !== 'schools') return { columns, values: rows.map((row) => [...row]) };
  return {
    columns: [...columns, { name: 'words', type: 'tsvector' }],
    values: rows.map((row) => [...row, searchedWords({ name, columns }, row)]),
  };
}

function toRead({ name, type }: CopiedTable['columns'][number]): string {
  if (type.startsWith('timestamp')) return `round(extract(epoch from "${name}") * 1000)::float8`;
  if (type === 'bigint') return `"${name}"::float8`;
  return type === 'json' ? `"${name}"::text` : `"${name}"`;
}

function toWrite(type: string, place: number): string {
  if (type.startsWith('timestamp')) return `to_timestamp($${place}::float8 / 1000)`;
  if (type === 'tsvector') return `array_to_tsvector(string_to_array($${place}, ' '))`;
  return `$${place}::${type}`;
}
