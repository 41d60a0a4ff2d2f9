import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { findPostgres } from '../../../test/harness/find-postgres.js';
import { temporaryDatabases } from '../../../test/harness/temporary-postgres.js';
import { UnusableStorage } from '../opening.js';
import { UnusableKey } from '../root-key.js';
import { openPostgres, type PostgresOptions } from './open-postgres.js';

const url = await findPostgres();
const sealKey = new Uint8Array(32).fill(7);
/** When a migration was made that nobody knows. */
const LATER = Date.UTC(2100);

describe.skipIf(url === undefined)('a PostgreSQL that cannot be used is refused in words', () => {
  const databases = temporaryDatabases(url ?? '');
  afterAll(() => databases.drop());

  async function refusal(address: string, options: Partial<PostgresOptions> = {}): Promise<Error> {
    const failure = await openPostgres({ url: address, sealKey, ...options }).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(failure instanceof Error)) throw new Error('It was opened');
    // Whoever reads the log does not learn the password.
    expect(failure.message).not.toContain(new URL(url ?? '').password);
    return failure;
  }
  const changed = (change: Partial<URL>) => Object.assign(new URL(url ?? ''), change).href;

  async function query(address: string, text: string): Promise<void> {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query(text);
    await client.end();
  }
  async function openAndClose(address: string, options: Partial<PostgresOptions> = {}): Promise<void> {
    const { storage } = await openPostgres({ url: address, sealKey, ...options });
    await storage.close();
  }

  test.each([
    ['a wrong password', { password: 'pavot' }, /does not let this account in/],
    ['a database that is not there', { pathname: 'nowhere' }, /has none of that name/],
    ['a port where nobody listens', { port: '9' }, /does not answer/],
    ['a host that is not there', { hostname: 'nowhere.invalid' }, /does not answer/],
    ['TLS that the server does not have', { search: '?sslmode=require' }, /TLS/],
  ])('%s', async (_, change, words) => {
    const failure = await refusal(changed(change));
    expect(failure).toBeInstanceOf(UnusableStorage);
    expect(failure.message).toMatch(words);
  });

  test('one that only reads', async () => {
    const address = await databases.address();
    const name = new URL(address).pathname.slice(1);
    await query(address, `alter database ${name} set default_transaction_read_only = on`);
    expect((await refusal(address)).message).toMatch(/only reads/);
  });

  test('one that says that a commit is done before it is on disk', async () => {
    const address = await databases.address();
    const name = new URL(address).pathname.slice(1);
    await query(address, `alter database ${name} set synchronous_commit = off`);
    expect((await refusal(address)).message).toMatch(/synchronous_commit=off/);
  });

  test('one of another service, of which nothing is changed', async () => {
    const address = await databases.address();
    await query(address, 'create table offers (theirs text); insert into offers values (1)');
    expect((await refusal(address)).message).toMatch(/tables of another service/);
    await query(address, 'select theirs from offers');
    await query(address, 'drop table offers');
    await openAndClose(address);
  });

  test('one whose migrations are those of another service, under the name that ours have', async () => {
    const address = await databases.address();
    await query(
      address,
      `create schema drizzle;
       create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);
       insert into drizzle.__drizzle_migrations (hash, created_at) values ('theirs', ${LATER})`,
    );
    for (const migrates of ['start', 'off'] as const)
      expect((await refusal(address, { migrates })).message).toMatch(/tables of another service/);
    await query(address, 'drop schema drizzle cascade');
    await openAndClose(address);
  });

  test('a server that is too old', async () => {
    const address = await databases.address();
    const name = new URL(address).pathname.slice(1);
    // It says that it is another than it is.
    await query(
      address,
      `create function current_setting(name text) returns text language sql return
         case name when 'server_version_num' then '140013' else pg_catalog.current_setting(name) end;
       alter database ${name} set search_path = public, pg_catalog`,
    );
    expect((await refusal(address)).message).toMatch(/PostgreSQL 14, too old: 15 is the oldest/);
    await query(address, `alter database ${name} reset search_path; drop function current_setting(text)`);
    await openAndClose(address);
  });

  test('options of the address do not let who reads write', async () => {
    const { storage } = await openPostgres({
      url: `${await databases.address()}?options=-c%20work_mem%3D8MB`,
      sealKey,
    });
    await expect(storage.read.accounts.ensurePublisher('Verdon', 'pb_1')).rejects.toThrow();
    await storage.write(({ accounts }) => accounts.ensurePublisher('Verdon', 'pb_1'));
    await storage.close();
  });

  test('a schema that is not up to date, where nobody is to change it; once it is, it opens', async () => {
    const address = await databases.address();
    expect((await refusal(address, { migrates: 'off' })).message).toMatch(/stages migrate/);
    await openAndClose(address);
    await openAndClose(address, { migrates: 'off' });
  });

  test('a schema that a later release added to is used as it is; one that it took from is refused', async () => {
    const address = await databases.address();
    await openAndClose(address);
    await query(address, 'alter table offers add column seen_from text');
    await query(address, `insert into drizzle.__drizzle_migrations (hash, created_at) values ('', ${LATER})`);
    await openAndClose(address);
    await openAndClose(address, { migrates: 'off' });
    await query(address, `update store set needed_migration = ${LATER}`);
    expect((await refusal(address)).message).toMatch(/no longer what this release needs/);
  });

  test('one that was sealed with another key, and a vault that is another’s', async () => {
    const address = await databases.address();
    await openAndClose(address);
    expect(await refusal(address, { sealKey: new Uint8Array(32).fill(8) })).toBeInstanceOf(UnusableKey);
    await query(address, 'drop schema stages_vault cascade');
    expect((await refusal(address)).message).toMatch(/belongs to another database/);
    await openAndClose(address, { acceptsLoss: true });
    await openAndClose(address);
  });

  test('an account that owns its database, and nothing else, is enough', async () => {
    const address = new URL(await databases.address());
    const [name, role] = [address.pathname.slice(1), `owner_${address.pathname.slice(-16)}`];
    await query(address.href, `create role ${role} login password 'jonquille'`);
    await query(address.href, `alter database ${name} owner to ${role}`);
    const own = Object.assign(new URL(address), { username: role, password: 'jonquille' }).href;
    const { storage, source } = await openPostgres({ url: own, sealKey });
    expect(await source.lastChange()).toMatch(/^\d+\.0$/);
    await storage.close();
    await query(
      address.href,
      `drop owned by ${role} cascade; alter database ${name} owner to stages; drop role ${role}`,
    );
  });

  test('two that open a new one at once make it together', async () => {
    const address = await databases.address();
    const opened = await Promise.all([1, 2, 3].map(() => openPostgres({ url: address, sealKey })));
    expect(new Set(opened.map(({ source }) => source.identity)).size).toBe(1);
    for (const { storage } of opened) await storage.close();
  });

  test('texts are in the order that SQLite has, whatever the database’s own', async () => {
    const address = await databases.address();
    await openAndClose(address);
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    const { rows } = await client.query(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'`,
    );
    await client.end();
    expect(rows).toEqual([]);
  });
});
