import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedStorage } from '../../src/storage/opened-storage.js';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.js';
import { findPostgres } from './find-postgres.js';
import { temporaryDatabases, type TemporaryDatabases } from './temporary-postgres.js';

/** Key of every database of the tests that needs no other. */
const SEAL_KEY = new Uint8Array(32).fill(7);

/** A database and the vault beside it. */
const NAMES = ['stages.db', 'stages.keys.db'];

const openIn = (folder: string): Promise<OpenedStorage> =>
  openSqlite({ file: join(folder, 'stages.db'), sealKey: SEAL_KEY });

/** Files of a new database: to bring one up to date takes longer than most tests, which begin with a copy. */
let files: Promise<Buffer[]> | undefined;

async function makeFiles(): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stages-'));
  const { storage } = await openIn(folder);
  await storage.close();
  const made = await Promise.all(NAMES.map((name) => readFile(join(folder, name))));
  await rm(folder, { recursive: true });
  return made;
}

let databases: Promise<TemporaryDatabases> | undefined;

async function openOnPostgres(): Promise<OpenedStorage> {
  databases ??= findPostgres().then((url = '') => temporaryDatabases(url));
  return (await databases).open();
}

/** A new database, which is gone once it is closed: of SQLite, unless `ENGINE=postgres`. */
export function openTemporary(): Promise<OpenedStorage> {
  return process.env['ENGINE'] === 'postgres' ? openOnPostgres() : openOnSqlite();
}

async function openOnSqlite(): Promise<OpenedStorage> {
  const [database = '', vault = ''] = await (files ??= makeFiles());
  const folder = await mkdtemp(join(tmpdir(), 'stages-'));
  await writeFile(join(folder, 'stages.db'), database);
  await writeFile(join(folder, 'stages.keys.db'), vault);
  const { storage, ...opened } = await openIn(folder);
  return {
    ...opened,
    storage: {
      ...storage,
      async close() {
        await storage.close();
        await rm(folder, { recursive: true, force: true });
      },
    },
  };
}
