import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { OpenedStorage } from '../../src/storage/opened-storage.js';
import { openPostgres } from '../../src/storage/postgres/open-postgres.js';

/** Key of every database of the tests. */
const SEAL_KEY = new Uint8Array(32).fill(7);

/** Few connections, for tests of three files have theirs at once; patience, for machines are loaded. */
const SETTINGS = { poolSize: 8, lockTimeout: 120_000, connectTimeout: 120_000, statementTimeout: 120_000 };

/** A database of our own, and a connection that empties it. */
interface Database {
  address: string;
  emptier: pg.Pool;
}

/** New databases of a PostgreSQL. */
export interface TemporaryDatabases {
  /** A new database, which is empty again once it is closed. */
  open(): Promise<OpenedStorage>;
  /** Two services of one. */
  openTwice(): Promise<OpenedStorage[]>;
  /** The address of one that nobody else has. */
  address(): Promise<string>;
  /** Drops them all. */
  drop(): Promise<void>;
}

/**
 * To make a database takes longer than most tests, which are given one that another had before, emptied.
 *
 * @param url of a superuser
 */
export function temporaryDatabases(url: string): TemporaryDatabases {
  const admin = quietPool(url);
  const made: Database[] = [];
  const free: Database[] = [];

  async function take(): Promise<Database> {
    const known = free.pop();
    if (known !== undefined) return known;
    const name = `stages_${randomBytes(8).toString('hex')}`;
    await admin.query(`create database ${name}`);
    const address = Object.assign(new URL(url), { pathname: name }).href;
    const database = { address, emptier: quietPool(address) };
    made.push(database);
    return database;
  }

  async function openSome(count: number): Promise<OpenedStorage[]> {
    const database = await take();
    const opened: OpenedStorage[] = [];
    let open = count;
    while (opened.length < count)
      opened.push(await openPostgres({ url: database.address, sealKey: SEAL_KEY, ...SETTINGS }));
    return opened.map(({ storage, ...rest }) => {
      let isOpen = true;
      return {
        ...rest,
        storage: {
          ...storage,
          async close() {
            await storage.close();
            if (!isOpen) return;
            isOpen = false;
            open -= 1;
            if (open > 0) return;
            await database.emptier.query(EMPTY);
            free.push(database);
          },
        },
      };
    });
  }

  return {
    address: async () => (await take()).address,
    async open() {
      const [opened] = await openSome(1);
      if (!opened) throw new Error('One was opened');
      return opened;
    },
    openTwice: () => openSome(2),
    async drop() {
      for (const { address, emptier } of made) {
        await emptier.end();
        await admin.query(`drop database ${new URL(address).pathname.slice(1)} with (force)`);
      }
      await admin.end();
    },
  };
}

/** A connection, which may end with the server. */
function quietPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  return pool.on('error', () => undefined);
}

/** Deletes all rows, and has all numbers begin anew, but the migrations that were made. */
const EMPTY = `
  do $$
  declare one record;
  begin
    -- Rows are deleted in any order, and no change is numbered.
    set local session_replication_role = replica;
    for one in select schemaname, tablename from pg_tables where schemaname in ('public', 'stages_vault') loop
      execute format('delete from %I.%I', one.schemaname, one.tablename);
    end loop;
    for one in select schemaname, sequencename from pg_sequences where schemaname in ('public', 'stages_vault') loop
      execute format('alter sequence %I.%I restart', one.schemaname, one.sequencename);
    end loop;
  end $$;
`;
