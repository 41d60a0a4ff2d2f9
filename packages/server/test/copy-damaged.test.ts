import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { copyStore } from '../src/storage/copy/copy-store.js';
import { UnusableStorage } from '../src/storage/opening.js';
import { openPostgres } from '../src/storage/postgres/open-postgres.js';
import { fillFolder } from './harness/filled-folder.js';
import { findPostgres } from './harness/find-postgres.js';
import { temporaryFolder } from './harness/temporary-folder.js';
import { temporaryDatabases } from './harness/temporary-postgres.js';

const url = await findPostgres();
const sealKey = new Uint8Array(32).fill(7);

const OFFER = /^offers: the row whose id is "of_\w+" is damaged and cannot be copied/;
const APPLICATION = /^applications: the row whose id is "ap_\w+" is damaged and cannot be copied/;

describe.skipIf(url === undefined)('a copy that cannot be whole', () => {
  const databases = temporaryDatabases(url ?? '');
  afterAll(() => databases.drop());
  const at = temporaryFolder();

  test.each([
    ['an offer that is no JSON', `update offers set content = 'Fleuriste'`, OFFER],
    ['a text with a sign that PostgreSQL has none of', `update offers set remote_id = 'a' || char(0)`, OFFER],
    ['a text that is bytes', 'update offers set remote_id = cast(remote_id as blob)', OFFER],
    ['weeks that are no list', `update applications set weeks = '[2027-W24'`, APPLICATION],
    ['a moment that is none', `update applications set submitted_at = 'hier'`, APPLICATION],
  ])('%s: the row is named, and nothing is kept; mended, all of it comes', async (_, damage, words) => {
    const folder = at('first');
    await fillFolder(folder, sealKey);
    const file = join(folder, 'stages.db');
    await copyFile(file, `${file}.before`);
    const database = new BetterSqlite3(file);
    database.exec(damage);
    database.close();
    const from = { engine: 'sqlite', folder, keysFolder: folder } as const;
    const to = { engine: 'postgres', url: await databases.address() } as const;
    const failure: unknown = await copyStore(from, to, () => undefined).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnusableStorage);
    expect(failure).toHaveProperty('message', expect.stringMatching(words));
    await rename(`${file}.before`, file);
    const copied = await copyStore(from, to, () => undefined);
    expect(copied.find(({ table }) => table === 'applications')?.rows).toBe(1);
  });

  test('a place of a later release is refused, whose additions would be left out', async () => {
    const folder = at('first');
    await fillFolder(folder, sealKey);
    const address = await databases.address();
    await openPostgres({ url: address, sealKey }).then(({ storage }) => storage.close());
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query(
      `insert into drizzle.__drizzle_migrations (hash, created_at) values ('', ${Date.UTC(2100)})`,
    );
    await client.end();
    const from = { engine: 'sqlite', folder, keysFolder: folder } as const;
    await expect(copyStore(from, { engine: 'postgres', url: address }, () => undefined)).rejects.toThrow(
      /of a later release/,
    );
  });
});
