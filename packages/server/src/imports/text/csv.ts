import { createRecordReader } from './csv-records.js';
import { lettersOf, readHeader, type Header } from './header.js';
import type { Line } from './lines.js';
import type { Row } from './row.js';
import { UnreadableFile } from './unreadable-file.js';

/** The cells of a row by the name of their column, as written. */
export type Cells = Readonly<Record<string, string>>;

export interface CsvFile {
  header: Header;
  rows: AsyncGenerator<Row<Cells>[]>;
}

/**
 * Reads a CSV file: its header, then its rows by batches. What spreadsheets add around a table is passed over: columns
 * without a name, rows without a text; what they leave out is empty.
 *
 * @param tables names of columns that are looked for, of each table it may be
 * @throws UnreadableFile when there is no header, or one that names a column twice
 */
export async function readCsv(
  batches: AsyncGenerator<Line[]>,
  tables: readonly (readonly string[])[],
): Promise<CsvFile> {
  let announced: string | undefined;
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    for (const [index, line] of next.value.entries()) {
      if ('problem' in line) throw new UnreadableFile(NO_HEADER);
      announced ??= announcedDelimiter(line.text);
      if (isBlank(line.text) || announcedDelimiter(line.text) !== undefined) continue;
      const header = readHeader(line.text, tables, announced);
      return { header, rows: readRows(next.value.slice(index + 1), batches, header) };
    }
  }
  throw new UnreadableFile({ fr: 'Le fichier est vide.', en: 'The file is empty.' });
}

const NO_HEADER = {
  fr: 'La première ligne n’est pas celle des noms de colonnes.',
  en: 'The first line is not the header.',
};

/** Excel reads, and some programs write, which sign is between cells: `sep=;`. */
function announcedDelimiter(line: string): string | undefined {
  return /^"?sep=([;,\t|])"?[;,\t|]*$/i.exec(line)?.[1];
}

function isBlank(text: string): boolean {
  return /^[\s;,"]*$/.test(text);
}

async function* readRows(
  first: Line[],
  batches: AsyncGenerator<Line[]>,
  header: Header,
): AsyncGenerator<Row<Cells>[]> {
  const reader = createRecordReader(header.delimiter);
  const toCells = (row: Row<string[]>): Row<Cells>[] => nameCells(row, header);
  yield first.flatMap(reader.push).flatMap(toCells);
  for await (const batch of batches) yield batch.flatMap(reader.push).flatMap(toCells);
  yield reader.end().flatMap(toCells);
}

/** No row where no cell has a text. */
function nameCells(row: Row<string[]>, header: Header): Row<Cells>[] {
  if (!('content' in row)) return [row];
  const { line, content } = row;
  if (content.every((cell) => cell.trim() === '')) return [];
  const stray = content.findIndex((cell, index) => !header.named.has(index) && cell.trim() !== '');
  if (stray >= 0) {
    const cell = { letters: lettersOf(stray), header: '', read: content[stray] ?? '' };
    return [{ line, errors: [{ pointer: '', code: 'cell_without_column', cell }] }];
  }
  return [
    {
      line,
      content: Object.fromEntries(header.columns.map(({ name, index }) => [name, content[index] ?? ''])),
    },
  ];
}
