import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectToWrite } from '../../src/storage/sqlite/connection.js';
import { migrate } from '../../src/storage/sqlite/drizzle.js';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** A database as it was after so many migrations, in a folder of its own. */
export async function makeAsOf(file: string, migrations: number): Promise<ReturnType<typeof connectToWrite>> {
  const older = join(dirname(file), 'migrations');
  await cp(MIGRATIONS, older, { recursive: true });
  const journal = join(older, 'meta', '_journal.json');
  // Written by drizzle-kit.
  const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8')) as { entries: unknown[] };
  await writeFile(journal, JSON.stringify({ ...rest, entries: entries.slice(0, migrations) }));
  const db = connectToWrite(file);
  migrate(db, { migrationsFolder: older });
  return db;
}
