import { opening } from '../opening.js';
import * as postgres from '../postgres/copy-end.js';
import { inWords } from '../postgres/in-words.js';
import * as sqlite from '../sqlite/copy-end.js';
import { copyAll, type CopiedRows } from './copy-all.js';
import { DATABASE_TABLES, VAULT_TABLES } from './copied-tables.js';
import type { CopySource, CopyTarget } from './ends.js';

/** Where a store is, and its vault. */
export type StorePlace =
  ({ engine: 'sqlite' } & sqlite.Folders) | ({ engine: 'postgres' } & postgres.Addresses);

/**
 * Copies all that a service keeps to another place, of whichever engine: sealed values as they are, so that the same
 * secret key opens them there. All of it is kept, or nothing.
 *
 * @param show told of how far it is
 * @returns what was copied, and is the same on both sides
 * @throws UnusableStorage where a service runs on the one, the other holds something, or a row is damaged
 */
export function copyStore(...asked: Parameters<typeof copyFrom>): Promise<CopiedRows[]> {
  const [from, to] = asked;
  const folders = [from, to].flatMap((place) => (place.engine === 'sqlite' ? place.folder : []));
  const copying = copyFrom(...asked).catch((error: unknown) => {
    throw inWords(error);
  });
  return opening(folders.join(' or '), () => copying);
}

async function copyFrom(
  from: StorePlace,
  to: StorePlace,
  show: Parameters<typeof copyAll>[2],
): Promise<CopiedRows[]> {
  const source = await (from.engine === 'sqlite' ? sqlite.openSource(from) : postgres.openSource(from));
  let target: CopyTarget | undefined;
  try {
    const identity = await identityOf(source);
    target =
      to.engine === 'sqlite'
        ? await sqlite.openTarget(to, identity)
        : await postgres.openTarget(to, identity, DATABASE_TABLES);
    return await copyAll(source, target, show);
  } finally {
    await target?.close();
    await source.close();
  }
}

async function identityOf({ vault }: CopySource): Promise<string> {
  const table = VAULT_TABLES.find(({ name }) => name === 'vault');
  if (table) for await (const [row] of vault.rows(table)) if (row) return String(row[0]);
  throw new Error('The vault has no identity');
}
