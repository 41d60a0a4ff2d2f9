import { createHash } from 'node:crypto';
import { UnusableStorage } from '../opening.js';
import { DATABASE_TABLES, VAULT_TABLES } from './copied-tables.js';
import { damagedRow } from './damaged-row.js';
import type { CopiedTable, CopyPart, CopySource, CopyTarget, Row, WrittenPart } from './ends.js';

/** A table that was copied. */
export interface CopiedRows {
  table: string;
  rows: number;
  /** Of all its rows, in whatever order: the same on both sides. */
  checksum: string;
}

/** Told of how far it is. */
type Show = (table: string, rows: number, of: number) => void;

/**
 * Copies a store and its vault, and compares what came of it with what there was. The vault is kept first: until the
 * database is, nothing refers to it, and the same may be asked for again.
 *
 * @throws UnusableStorage when they differ, or a row is damaged; then nothing is kept
 */
export async function copyAll(source: CopySource, target: CopyTarget, show: Show): Promise<CopiedRows[]> {
  const vault = await copyPart(source.vault, target.vault, VAULT_TABLES, show);
  const database = await copyPart(source.database, target.database, DATABASE_TABLES, show);
  await target.vault.finish(await source.vault.highestKey());
  await target.database.finish(0);
  await target.vault.keep();
  await target.database.keep();
  return [...database, ...vault.map((copied) => ({ ...copied, table: `vault.${copied.table}` }))];
}

async function copyPart(
  from: CopyPart,
  to: WrittenPart,
  tables: readonly CopiedTable[],
  show: Show,
): Promise<CopiedRows[]> {
  const copied: CopiedRows[] = [];
  for (const table of tables) {
    const [read, of] = [createChecksum(), await from.count(table)];
    for await (const rows of from.rows(table)) {
      await to.add(table, rows);
      rows.forEach(read.add);
      show(table.name, read.rows, of);
    }
    const written = createChecksum();
    for await (const rows of to.rows(table)) rows.forEach(written.add);
    if (written.rows !== read.rows || written.sum() !== read.sum()) throw await difference(from, to, table);
    copied.push({ table: table.name, rows: read.rows, checksum: read.sum() });
  }
  return copied;
}

/** The first row that came otherwise than it was read. */
async function difference(from: CopyPart, to: CopyPart, table: CopiedTable): Promise<UnusableStorage> {
  const came = new Set<string>();
  for await (const rows of to.rows(table)) for (const row of rows) came.add(hashOf(row).toString('base64'));
  for await (const rows of from.rows(table))
    for (const row of rows) if (!came.has(hashOf(row).toString('base64'))) return damagedRow(table, row);
  return new UnusableStorage(`${table.name}: more rows came than were read. Nothing was kept.`);
}

function hashOf(row: Row): Buffer {
  const values = row.map((value) => (Buffer.isBuffer(value) ? value.toString('base64') : value));
  return createHash('sha256').update(JSON.stringify(values)).digest();
}

const MODULUS = 1n << 128n;

/** The sum of the hashes of rows, whatever their order: engines sort text each their way. */
function createChecksum(): { add: (row: Row) => void; sum: () => string; readonly rows: number } {
  let [sum, rows] = [0n, 0];
  return {
    add(row) {
      const hash = hashOf(row);
      sum = (sum + hash.readBigUInt64BE(0) * (1n << 64n) + hash.readBigUInt64BE(8)) % MODULUS;
      rows += 1;
    },
    sum: () => sum.toString(16).padStart(32, '0'),
    get rows() {
      return rows;
    },
  };
}
