import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config/config.js';
import { secretKeyFile } from '../config/secret-key.js';
import { opening, UnusableStorage } from '../storage/opening.js';
import { UnusableKey } from '../storage/root-key.js';
import { placeDatabase } from '../storage/sqlite/copy-database.js';
import { inWords } from './copied-rows.js';

/** What was put where the service looks for it. */
export interface Restored {
  /** A line for each file. */
  lines: readonly string[];
  /** Takes away what was put there, and what was made of it. */
  undo(): Promise<void>;
}

const [VAULT, KEY] = ['keys.db', 'secret.key'];

/** The lock is our own; what undoes a write to the vault goes with it. */
const MAY_STAY = [VAULT, `${VAULT}-journal`, KEY, 'service.lock', 'service.lock-journal'];

/**
 * Puts copies back in folders that have no database. A vault that is there stays: it is the newest, in which the keys of
 * what was erased are no more.
 *
 * @throws UnusableStorage when something else is there, or a copy is missing or damaged
 * @throws UnusableKey when there is no secret key to open it with
 */
export async function restoreCopies(
  { dataDir, keysDir = dataDir, secretKeys }: Config,
  folder: string,
  database?: string,
): Promise<Restored> {
  const there = await readdir(dataDir);
  const others = there.filter((name) => !MAY_STAY.includes(name));
  if (others.length > 0)
    throw new UnusableStorage(
      `DATA_DIR: "${dataDir}" is not empty: ${others.slice(0, 5).join(', ')}. Move what is there away; ${KEY} and ${VAULT} may stay.`,
    );
  if (!secretKeys && !there.includes(KEY))
    throw new UnusableKey(
      `The copies were sealed with a secret key, which is not among them. Put it back as ${secretKeyFile(dataDir)}, or name its file in SECRET_KEY_FILE.`,
    );
  const copies = await opening(folder, () => readdir(folder));
  const latest = copies
    .filter((name) => /^stages-\w+\.db$/.test(name))
    .toSorted()
    .at(-1);
  const source = database ?? (latest && join(folder, latest));
  if (source === undefined)
    throw new UnusableStorage(`${folder} has no copy of a database that \`stages backup\` wrote.`);

  const isVaultThere = (await namesIn(keysDir)).includes(VAULT);
  const placed: string[] = [];
  const lines: string[] = [];
  const undo = async (): Promise<void> => {
    for (const file of placed)
      for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${file}${suffix}`, { force: true });
  };
  async function place(from: string, to: string): Promise<void> {
    placed.push(to);
    const rows = await opening(from, () =>
      placeDatabase(to, (aside) => pipeline(createReadStream(from), createWriteStream(aside))),
    );
    lines.push(`${to}: ${inWords(rows)}, from ${from}`);
  }
  try {
    // The database last: where this is cut short, it is begun again.
    if (isVaultThere) lines.push(`${join(keysDir, VAULT)}: left as it was`);
    else if (copies.includes(VAULT)) {
      await mkdir(keysDir, { recursive: true });
      await place(join(folder, VAULT), join(keysDir, VAULT));
    }
    await place(source, join(dataDir, 'stages.db'));
  } catch (error) {
    await undo();
    throw error;
  }
  return { lines, undo };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
