import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { opening, UnusableStorage } from '../opening.js';

/**
 * Makes this process the one service of a folder, until it lets it go or ends, however it ends: the lock is the
 * system's, on a file that stays empty. Commands do not ask for it.
 *
 * @returns lets the folder go
 * @throws UnusableStorage when another process is its service, or the folder cannot be written
 */
export async function holdFolder(folder: string): Promise<() => void> {
  await opening(folder, () => mkdir(folder, { recursive: true }));
  const file = join(folder, 'service.lock');
  return opening(file, () => lockFile(file, folder));
}

async function lockFile(file: string, folder: string): Promise<() => void> {
  await (await open(file, 'a', 0o600)).close();
  const lock = new BetterSqlite3(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isTaken(error)) throw error;
    throw new UnusableStorage(
      `DATA_DIR: another service runs on "${folder}", and a folder has one. Stop it first, or name another folder; commands run beside it.`,
    );
  }
  return () => {
    lock.close();
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
