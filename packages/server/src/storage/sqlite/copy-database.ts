import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { CopiedRows } from '../../ports/index.js';
import { UnusableStorage } from '../opening.js';

/** All pages at once: a copy that others write between two steps of begins anew, and may never end. */
const ALL = 0x7fffffff;

/** Tables that a copy tells the rows of. */
const COUNTED = ['offers', 'applications', 'keys'] as const;

/**
 * Copies a database as it is at one moment, see {@link placeDatabase}.
 *
 * @throws UnusableStorage when the file is the database itself, which whoever has it open would lose
 */
export async function copyDatabase(client: BetterSqlite3.Database, file: string): Promise<CopiedRows> {
  if (await isSame(client.name, file))
    throw new UnusableStorage(`${file} is what is to be copied. Name another place for the copy.`);
  return placeDatabase(file, async (aside) => void (await client.backup(aside, { progress: () => ALL })));
}

/**
 * Has a database written to a file that its owner alone reads. It is written aside, looked through, and renamed once it
 * is on disk: whatever happens, the file holds the whole of the new one or of the one before.
 *
 * @throws UnusableStorage when what was written is damaged
 */
export async function placeDatabase(
  file: string,
  write: (aside: string) => Promise<void>,
): Promise<CopiedRows> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await (await open(aside, 'wx', 0o600)).close();
    await write(aside);
    const rows = lookThrough(aside, file);
    await sync(aside);
    await rename(aside, file);
    await sync(dirname(file));
    return rows;
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${aside}${suffix}`, { force: true });
  }
}

function lookThrough(aside: string, file: string): CopiedRows {
  const client = new BetterSqlite3(aside);
  try {
    const said = client.pragma('integrity_check(1)', { simple: true });
    if (said !== 'ok')
      throw new UnusableStorage(`${file} was not written, for the copy is damaged: ${String(said)}`);
    const tables = client
      .prepare<[], string>("select name from sqlite_schema where type = 'table'")
      .pluck()
      .all();
    const rowsOf = (table: string): number | undefined =>
      client.prepare<[], number>(`select count(*) from ${table}`).pluck().get();
    return Object.fromEntries(
      COUNTED.filter((name) => tables.includes(name)).map((name) => [name, rowsOf(name)]),
    );
  } finally {
    client.close();
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

async function isSame(one: string, other: string): Promise<boolean> {
  const [{ dev, ino }, there] = await Promise.all([stat(one), stat(other).catch(() => undefined)]);
  return there?.dev === dev && there.ino === ino;
}
