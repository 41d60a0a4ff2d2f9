import { createRecordReader, readRecord } from './csv-records.js';
import type { Line } from './lines.js';
import { brokenRow, type Row } from './row.js';
import { UnreadableFile } from './unreadable-file.js';

/** The cells of a row by the name of their column, as written. */
export type Cells = Readonly<Record<string, string>>;

export interface CsvFile {
  columns: string[];
  rows: AsyncGenerator<Row<Cells>[]>;
}

const DELIMITERS = [';', ',', '\t'];

/**
 * Reads a CSV file: its header, then its rows by batches. Commas, semicolons and tabs are told apart by the
 * header.
 *
 * @throws UnreadableFile when there is no header, or one that names a column twice
 */
export async function readCsv(batches: AsyncGenerator<Line[]>): Promise<CsvFile> {
  const { header, rest } = await readHeader(batches);
  const delimiter = DELIMITERS.toSorted((a, b) => count(header, b) - count(header, a))[0] ?? ',';
  const columns = (readRecord(header, delimiter) ?? []).map((column) => column.trim());
  const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
  if (columns.length === 0 || repeated !== undefined) {
    throw new UnreadableFile(
      repeated === undefined ? 'The header is not CSV.' : `The header names the column "${repeated}" twice.`,
    );
  }
  return { columns, rows: readRows(rest, batches, columns, delimiter) };
}

/** The first line that is not blank, and those that came with it. */
async function readHeader(batches: AsyncGenerator<Line[]>): Promise<{ header: string; rest: Line[] }> {
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    const index = next.value.findIndex((line) => 'problem' in line || line.text.trim() !== '');
    const line = next.value[index];
    if (!line) continue;
    if ('problem' in line) throw new UnreadableFile('The header is not a line of UTF-8 text.');
    return { header: line.text, rest: next.value.slice(index + 1) };
  }
  throw new UnreadableFile('The file is empty.');
}

async function* readRows(
  first: Line[],
  batches: AsyncGenerator<Line[]>,
  columns: string[],
  delimiter: string,
): AsyncGenerator<Row<Cells>[]> {
  const reader = createRecordReader(delimiter);
  const toCells = (row: Row<string[]>): Row<Cells> => nameCells(row, columns);
  yield first.flatMap(reader.push).map(toCells);
  for await (const batch of batches) yield batch.flatMap(reader.push).map(toCells);
  yield reader.end().map(toCells);
}

function nameCells(row: Row<string[]>, columns: string[]): Row<Cells> {
  if (!('content' in row)) return row;
  const { line, content } = row;
  if (content.length !== columns.length) return brokenRow(line, 'wrong_columns');
  return {
    line,
    content: Object.fromEntries(columns.map((column, index) => [column, content[index] ?? ''])),
  };
}

function count(text: string, character: string): number {
  return text.split(character).length;
}
