import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';

/**
 * Copies a database as it is at one moment to a file that its owner alone reads. The copy is written aside and
 * renamed once it is on disk: whatever happens, the file holds the whole of one copy or of the one before.
 */
export async function copyDatabase(client: BetterSqlite3.Database, file: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await (await open(aside, 'wx', 0o600)).close();
    await client.backup(aside);
    await sync(aside);
    await rename(aside, file);
    await sync(dirname(file));
  } finally {
    await rm(aside, { force: true });
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
