// Builds the table of communes beside the bundle, unless it is there and up to date.
// `node compiled/places/build.js` after a compilation; also the tests' set-up.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { joinPlaces } from './join.js';
import { TABLE_FILE } from './places.js';
import { describeSources, readSources } from './sources.js';
import { tableTitle, writeTable } from './table.js';

/** Writes the table when the present one is missing or of other sources. Takes a second and a half. */
export function setup(): void {
  const title = tableTitle(describeSources());
  if (readTitle() === title) return;
  const table = writeTable(title, joinPlaces(readSources()));
  mkdirSync(new URL('.', TABLE_FILE), { recursive: true });
  // Renamed once whole: a reader never meets half a table, nor two builds each other.
  const part = new URL(`places.tsv.${randomUUID()}`, TABLE_FILE);
  writeFileSync(part, table);
  renameSync(part, TABLE_FILE);
}

function readTitle(): string | undefined {
  try {
    return readFileSync(TABLE_FILE, 'utf8').split('\n', 1)[0];
  } catch {
    return undefined;
  }
}
