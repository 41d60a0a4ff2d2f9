import { rm, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { damagedRow } from '../copy/damaged-row.js';
import { searchedWords } from '../copy/searched-words.js';
import { newIdentity } from '../copy/new-identity.js';
import type { CopiedTable, CopyPart, CopySource, CopyTarget, Row, Value, WrittenPart } from '../copy/ends.js';
import { latestMigration } from '../latest-migration.js';
import { UnusableStorage } from '../opening.js';
import { connectToWrite } from './connection.js';
import { holdFolder } from './hold-folder.js';
import { STATUS } from './idempotency.js';
import { TABLES } from './key-vault.js';
import { bringUpToDate, makePrivate, MIGRATIONS } from './open-sqlite.js';

/** Folders of a store of SQLite. */
export interface Folders {
  folder: string;
  /** Where keys.db is. */
  keysFolder: string;
}

/** Rows read at once. */
const BATCH = 500;

/** Beginnings of SQLite's codes for values that it does not take. */
const REFUSED = /^SQLITE_(?:CONSTRAINT|MISMATCH)/;

type Client = BetterSqlite3.Database;

/**
 * Opens a folder to copy it. No service runs on it meanwhile.
 *
 * @throws UnusableStorage when one does, or it holds nothing that can be copied
 */
export async function openSource({ folder, keysFolder }: Folders): Promise<CopySource> {
  const [file, keysFile] = [join(folder, 'stages.db'), join(keysFolder, 'keys.db')];
  for (const path of [file, keysFile])
    if (!(await isThere(path))) throw new UnusableStorage(`${path} is not there: there is nothing to copy.`);
  const letGo = await holdFolder(folder);
  const clients: Client[] = [];
  const open = (path: string): Client => {
    const client = new BetterSqlite3(path, { readonly: true });
    clients.push(client);
    // Commands may write beside: what is read is of one moment.
    client.exec('BEGIN');
    return client;
  };
  const close = async (): Promise<void> => {
    for (const client of clients) client.close();
    letGo();
  };
  try {
    const database = open(file);
    checkRelease(database);
    return { database: partOf(database), vault: partOf(open(keysFile)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function checkRelease(client: Client): void {
  const latest = client.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get();
  if (latest !== latestMigration(MIGRATIONS))
    throw new UnusableStorage(
      `${client.name} is not of this release. Start the service of this release on it once, then copy it.`,
    );
  const older = client
    .prepare('select 1 from applications where key_id is null and sealed_personal is not null limit 1')
    .get();
  if (older !== undefined)
    throw new UnusableStorage(
      `${client.name} holds applications that an older release sealed. Start the service on it for a few minutes, then copy it.`,
    );
}

/**
 * Makes a store in a folder, beside which it is written until it is whole.
 *
 * @param vaultIdentity of the vault that is copied: one that is there already was left by a copy that was cut short
 * @throws UnusableStorage when the folder holds a store
 */
export async function openTarget(
  { folder, keysFolder }: Folders,
  vaultIdentity: string,
): Promise<CopyTarget> {
  const letGo = await holdFolder(folder);
  const [file, keysFile] = [join(folder, 'stages.db'), join(keysFolder, 'keys.db')];
  try {
    if ((await isThere(file)) || ((await isThere(keysFile)) && identityOf(keysFile) !== vaultIdentity))
      throw new UnusableStorage(
        `${(await isThere(file)) ? file : keysFile} is there already: name a folder that holds no service's data.`,
      );
    const database = await begin(file, (path) => {
      const writer = connectToWrite(path);
      bringUpToDate(writer);
      // The first migration drew an identity.
      writer.$client.exec('delete from store');
      return writer.$client;
    });
    const vault = await begin(keysFile, (path) => {
      const client = new BetterSqlite3(path);
      client.exec(`${TABLES}; delete from vault;`);
      return client;
    });
    return {
      database: writtenPart(database, file),
      vault: writtenPart(vault, keysFile),
      async close() {
        for (const client of [database, vault]) if (client.open) client.close();
        for (const path of [file, keysFile]) await removeUnkept(path);
        letGo();
      },
    };
  } catch (error) {
    letGo();
    throw error;
  }
}

const asideOf = (file: string): string => `${file}.copying`;

async function begin(file: string, open: (path: string) => Client): Promise<Client> {
  await removeUnkept(file);
  await makePrivate(asideOf(file));
  const client = open(asideOf(file));
  client.exec('BEGIN');
  return client;
}

async function removeUnkept(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '-journal']) await rm(asideOf(file) + end, { force: true });
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );
}

function identityOf(file: string): unknown {
  const client = new BetterSqlite3(file, { readonly: true });
  try {
    return client.prepare('select identity from vault').pluck().get();
  } finally {
    client.close();
  }
}

function partOf(client: Client): CopyPart {
  return {
    count: async ({ name }) => Number(client.prepare(`select count(*) from "${name}"`).pluck().get()),
    async *rows(table) {
      const { name, columns } = table;
      const listed = columns.map((column) => `"${column.name}"`).join(', ');
      const every = client.prepare<[], unknown[]>(`select ${listed} from "${name}"`).raw().iterate();
      let rows: Row[] = [];
      for (const row of every) {
        rows.push(toRow(table, row));
        if (rows.length < BATCH) continue;
        yield rows;
        rows = [];
      }
      yield rows;
    },
    highestKey: async () =>
      Number(client.prepare("select seq from sqlite_sequence where name = 'keys'").pluck().get() ?? 0),
  };
}

function writtenPart(client: Client, file: string): WrittenPart {
  /** Numbers of changes, which grow with each row. */
  let changes = 0;
  /** Columns that only SQLite has. */
  const more: Record<string, () => Record<string, unknown>> = {
    offers: () => ({ changed: (changes += 1), written: changes }),
    idempotency: () => ({ status: STATUS }),
    store: () => ({ identity: newIdentity() }),
  };
  const words = (name: string): ((row: Row, table: CopiedTable) => void) => {
    if (name !== 'schools') return () => undefined;
    const write = client.prepare(
      'insert into school_words (rowid, words) select row, ? from schools where uai = ?',
    );
    return (row, table) => {
      const uai = row[table.columns.findIndex((column) => column.name === 'uai')];
      write.run(searchedWords(table, row), uai);
    };
  };
  return {
    ...partOf(client),
    async add(table, rows) {
      const addition = more[table.name] ?? (() => ({}));
      const addWords = rows.length > 0 ? words(table.name) : () => undefined;
      for (const row of rows) {
        const extra = addition();
        const names = [...table.columns.map(({ name }) => name), ...Object.keys(extra)];
        const insert = client.prepare(
          `insert into "${table.name}" (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map(() => '?').join(', ')})`,
        );
        const values = row.map((value, index) => fromValue(value, table.columns[index]?.type));
        try {
          insert.run(...values, ...Object.values(extra));
        } catch (error) {
          const isRefused = error instanceof BetterSqlite3.SqliteError && REFUSED.test(error.code);
          throw isRefused ? damagedRow(table, row, error) : error;
        }
        addWords(row, table);
      }
    },
    async finish(highestKey) {
      if (highestKey === 0) return;
      client.prepare("delete from sqlite_sequence where name = 'keys'").run();
      client.prepare("insert into sqlite_sequence (name, seq) values ('keys', ?)").run(highestKey);
    },
    async keep() {
      client.exec('COMMIT');
      // All of it goes into the one file that is renamed.
      client.pragma('wal_checkpoint(TRUNCATE)');
      client.close();
      await rename(asideOf(file), file);
    },
  };
}

function toRow(table: CopiedTable, read: readonly unknown[]): Row {
  try {
    return read.map((value, index) => toValue(value, table.columns[index]?.type));
  } catch (error) {
    // A list that is none.
    if (error instanceof SyntaxError) throw damagedRow(table, read as Row, error);
    throw error;
  }
}

function toValue(value: unknown, type = ''): Value {
  if (value !== null && type === 'boolean') return value === 1;
  if (typeof value === 'string' && type === 'text[]') return JSON.parse(value) as string[];
  return value as Value;
}

function fromValue(value: Value, type = ''): unknown {
  if (type === 'boolean' && value !== null) return Number(value);
  return type === 'text[]' && value !== null ? JSON.stringify(value) : value;
}
