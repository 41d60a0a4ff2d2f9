import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KEY_BYTES, readKeys, type RootKeys, UnusableKey } from '../storage/root-key.js';
import { opening } from '../storage/opening.js';

/** Where the key is kept on one machine, unless a setting gives it. */
export function secretKeyFile(dataDir: string): string {
  return join(dataDir, 'secret.key');
}

/**
 * The 32 bytes all keys are derived from, kept in `dataDir/secret.key`, and those they replace below. A key is
 * drawn with a new database and never again: another would open nothing of what is there.
 *
 * @param database path of the database they are for
 * @throws UnusableKey when the file is missing beside a database, or holds no key
 */
export async function openSecretKeys(dataDir: string, database: string): Promise<RootKeys> {
  const file = secretKeyFile(dataDir);
  await opening(dataDir, () => mkdir(dataDir, { recursive: true }));
  // Looked for before the key: another process that starts draws the key first.
  const isNew = !(await holdsSomething(database));
  const text = await opening(file, () => readIfThere(file));
  if (text !== undefined) return decode(text, file, isNew);
  if (!isNew)
    throw new UnusableKey(
      `${file} is missing, and ${database} was sealed with the key it held. ` +
        'Put the key back from where you keep it, or set SECRET_KEY to what the file held. ' +
        `Without it nobody reads the personal data again; to begin anew, move ${database} away.`,
    );
  await opening(file, () => draw(file));
  return decode(await readFile(file, 'utf8'), file, isNew);
}

function decode(text: string, file: string, isNew: boolean): RootKeys {
  const keys = readKeys(text);
  if (keys) return keys;
  throw new UnusableKey(
    `${file} does not hold a key, ${KEY_BYTES} bytes in base64. ` +
      (isNew
        ? 'There is no database yet: delete the file, and the next start draws a key.'
        : 'Put the key back from where you keep it.'),
  );
}

/** SQLite may have written to its journal alone so far. */
async function holdsSomething(database: string): Promise<boolean> {
  const sizes = await Promise.all([database, `${database}-wal`].map(sizeOf));
  return sizes.some((size) => size > 0);
}

async function sizeOf(path: string): Promise<number> {
  return (await unlessMissing(stat(path)))?.size ?? 0;
}

function readIfThere(path: string): Promise<string | undefined> {
  return unlessMissing(readFile(path, 'utf8'));
}

async function unlessMissing<Result>(found: Promise<Result>): Promise<Result | undefined> {
  try {
    return await found;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * Writes a new key aside and gives it its name once it is on disk, so that the file is whole or absent. A name
 * that is taken meanwhile stays with who took it: two first starts end with one key.
 */
async function draw(file: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(aside, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
    await handle.sync();
    await link(aside, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await handle.close();
    await rm(aside, { force: true });
  }
  await syncFolder(dirname(file));
}

/** A new name is on disk once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
