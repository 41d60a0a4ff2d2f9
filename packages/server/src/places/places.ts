import { readFile } from 'node:fs/promises';
import type { Place } from '@1eleve1stage/sdk/contract';
import type { Places } from '../ports/index.js';
import { createDirectory } from './directory.js';
import { readTable } from './table.js';
import { PACKAGE_FOLDER } from '../package-folder.js';

/** Where `build.ts` leaves the table. */
export const TABLE_FILE = new URL('dist/places.tsv', PACKAGE_FOLDER);

/**
 * Opens the communes of France: 35,000 of them, 7 MB, some 30 ms.
 *
 * @throws when the table was not built
 */
export async function openPlaces(): Promise<Places> {
  return createDirectory(readTable(await readTableFile()));
}

/** All communes, most populous first. */
export async function listPlaces(): Promise<Place[]> {
  const { size, at } = readTable(await readTableFile());
  return Array.from({ length: size }, (_, rank) => at(rank));
}

async function readTableFile(): Promise<Buffer> {
  try {
    return await readFile(TABLE_FILE);
  } catch (cause) {
    throw new Error('The table of communes is missing: run "pnpm run build:places" in packages/server.', {
      cause,
    });
  }
}
