import { OfferRecord } from '@1eleve1stage/sdk/contract';
import * as z from 'zod/mini';
import { toFieldRefusals } from '../../rules/field-refusals.js';
import { readCsv } from '../text/csv.js';
import { readJsonLines } from '../text/json-lines.js';
import { readLines, type Line } from '../text/lines.js';
import type { Row } from '../text/row.js';
import { UnreadableFile } from '../text/unreadable-file.js';
import { columnsOf } from './columns.js';
import { fromCells } from './from-cells.js';

const COLUMNS = columnsOf(OfferRecord);

/** Half of the time an import takes is validation, and this is twice as fast. */
const CompiledRecord = z.compile(OfferRecord);

/**
 * Offers in our own model, by batches: JSON, one a line, or CSV with dotted columns; the first line tells.
 *
 * @throws UnreadableFile for a CSV header with a column that an offer does not have
 */
export async function* readOffers(source: AsyncIterable<Uint8Array>): AsyncGenerator<Row<OfferRecord>[]> {
  const { first, batches } = await peek(readLines(source));
  const rows = first?.startsWith('{') ? readJsonLines(batches) : await readTable(batches);
  for await (const batch of rows) yield batch.map(validate);
}

async function readTable(batches: AsyncGenerator<Line[]>): Promise<AsyncGenerator<Row<unknown>[]>> {
  const { columns, rows } = await readCsv(batches);
  const unknown = columns.filter((column) => !COLUMNS.has(column));
  if (unknown.length > 0) {
    throw new UnreadableFile(
      [
        `This is not JSON lines, nor CSV of offers, which have no column ${unknown.join(', ')}.`,
        `Columns may be: ${[...COLUMNS.keys()].join(', ')}.`,
      ].join('\n'),
    );
  }
  return readObjects(rows);
}

async function* readObjects(
  rows: Awaited<ReturnType<typeof readCsv>>['rows'],
): AsyncGenerator<Row<unknown>[]> {
  for await (const batch of rows) {
    yield batch.map((row) => ('content' in row ? { ...row, content: fromCells(row.content, COLUMNS) } : row));
  }
}

function validate(row: Row<unknown>): Row<OfferRecord> {
  if (!('content' in row)) return row;
  const parsed = CompiledRecord.safeParse(row.content);
  if (parsed.success) return { line: row.line, content: parsed.data };
  return { line: row.line, errors: toFieldRefusals(parsed.error.issues, 'body', row.content) };
}

/** The first line that can be read and is not blank; and all lines, none missing. */
async function peek(
  batches: AsyncGenerator<Line[]>,
): Promise<{ first: string | undefined; batches: AsyncGenerator<Line[]> }> {
  const passed: Line[][] = [];
  let first: string | undefined;
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    passed.push(next.value);
    first = next.value.flatMap((line) => ('text' in line ? [line.text.trimStart()] : [])).find(Boolean);
    if (first !== undefined) break;
  }
  return { first, batches: chain(passed, batches) };
}

async function* chain(passed: Line[][], batches: AsyncGenerator<Line[]>): AsyncGenerator<Line[]> {
  yield* passed;
  yield* batches;
}
