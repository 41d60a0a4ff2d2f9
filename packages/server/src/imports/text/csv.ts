import { createRecordReader } from './csv-records.js';
import { takeHead } from './head.js';
import { isHeader, lettersOf, readHeader, type Header } from './header.js';
import type { Line } from './lines.js';
import type { Cells, Row } from './row.js';
import { UnreadableFile } from './unreadable-file.js';

export interface CsvFile {
  header: Header;
  rows: AsyncGenerator<Row<Cells>[]>;
}

/**
 * Reads a CSV file: its header, then its rows by batches. What spreadsheets add around a table is passed over: columns
 * without a name, rows without a text, a title above; what they leave out is empty.
 *
 * @param tables names of columns that are looked for, of each table it may be
 * @param aliases names among them that stand for another, which rows then have
 * @throws UnreadableFile when there is no header, or one that names a column twice
 */
export async function readCsv(
  batches: AsyncGenerator<Line[]>,
  tables: readonly (readonly string[])[],
  aliases?: ReadonlyMap<string, string>,
): Promise<CsvFile> {
  const { lines: head, isWhole } = await takeHead(batches, HEAD, isWritten);
  const announced = head.map(announcedDelimiter).find((sign) => sign !== undefined);
  const written = head.filter(isWritten).slice(0, HEAD);
  const names =
    written.find((line) => 'text' in line && isHeader(line.text, tables, announced)) ?? written[0];
  if (!names) throw new UnreadableFile(isWhole ? EMPTY : EMPTY_HEAD);
  if ('problem' in names) throw new UnreadableFile(NO_HEADER);
  const header = readHeader(names.text, tables, { announced, ...(aliases && { aliases }) });
  const end = head.indexOf(names) + 1;
  const rowsAbove = head.slice(0, end).filter((line) => announcedDelimiter(line) === undefined).length;
  return { header, rows: readRows(head.slice(end), batches, header, rowsAbove) };
}

/** Lines among which the names of columns are looked for: some write a title above, or the name of the table. */
const HEAD = 20;

const EMPTY = { fr: 'Le fichier est vide.', en: 'The file is empty.' };

const EMPTY_HEAD = {
  fr: 'Le fichier commence par trop de lignes ou de cellules vides : supprimez-les.',
  en: 'The file begins with too many blank lines or cells: delete them.',
};

const NO_HEADER = {
  fr: 'La première ligne n’est pas celle des noms de colonnes.',
  en: 'The first line is not the header.',
};

/** Excel reads, and some programs write, which sign is between cells: `sep=;`. */
function announcedDelimiter(line: Line): string | undefined {
  return 'text' in line ? /^"?sep=([;,\t|])"?[;,\t|]*$/i.exec(line.text)?.[1] : undefined;
}

function isWritten(line: Line): boolean {
  return 'problem' in line || !(announcedDelimiter(line) ?? /^[\s;,"]*$/.test(line.text));
}

async function* readRows(
  first: Line[],
  batches: AsyncGenerator<Line[]>,
  header: Header,
  rowsAbove: number,
): AsyncGenerator<Row<Cells>[]> {
  const reader = createRecordReader(header.delimiter, rowsAbove);
  const toCells = (row: Row<string[]>): Row<Cells>[] => nameCells(row, header);
  yield first.flatMap(reader.push).flatMap(toCells);
  for await (const batch of batches) yield batch.flatMap(reader.push).flatMap(toCells);
  yield reader.end().flatMap(toCells);
}

/** No row where no cell has a text. */
function nameCells(row: Row<string[]>, header: Header): Row<Cells>[] {
  if (!('content' in row)) return [row];
  const { content, ...place } = row;
  // Some systems end a file with a sign that nobody sees.
  if (content.every((cell) => !/[^\s\p{C}]/u.test(cell))) return [];
  const stray = content.findIndex((cell, index) => !header.named.has(index) && cell.trim() !== '');
  if (stray >= 0) {
    const cell = { letters: lettersOf(stray), header: '', read: content[stray] ?? '' };
    return [{ ...place, errors: [{ pointer: '', code: 'cell_without_column', cell }] }];
  }
  const named = header.columns.map(({ name, index }) => [name, content[index] ?? ''] as const);
  return [{ ...place, content: Object.fromEntries(named) }];
}
