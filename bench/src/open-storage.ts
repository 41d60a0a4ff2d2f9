import { join } from 'node:path';
import { openPostgres, openSqlite, type OpenedStorage } from './service.ts';

/** Key of every database that is measured. */
const SEAL_KEY = new Uint8Array(32).fill(7);

/** Opens what is kept at a place: the address of a database of PostgreSQL, or a folder of one of SQLite. */
export function openStorage(place: string): Promise<OpenedStorage> {
  return isAddress(place)
    ? openPostgres({ url: place, sealKey: SEAL_KEY })
    : openSqlite({ file: join(place, 'stages.db'), sealKey: SEAL_KEY });
}

/** Where a service of that place keeps its index; nowhere for one that has no folder. */
export function snapshotOf(place: string): { snapshot?: { file: string; version: string } } {
  return isAddress(place) ? {} : { snapshot: { file: join(place, 'search.snapshot'), version: 'bench' } };
}

function isAddress(place: string): boolean {
  return place.startsWith('postgres:');
}
