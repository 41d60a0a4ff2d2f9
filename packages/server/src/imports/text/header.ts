import { foldLetters } from '@1eleve1stage/sdk/rules';
import { readRecord } from './csv-records.js';
import { type Cell, type Cells, shortened } from './row.js';
import { UnreadableFile } from './unreadable-file.js';

/** A column that has a name. */
export interface Column {
  /** The one that is known, or as it is written where none is. */
  name: string;
  /** As it is written in the file. */
  written: string;
  index: number;
}

/** The first line of a table. */
export interface Header {
  delimiter: string;
  columns: Column[];
  /** Indexes of the columns that have a name. */
  named: ReadonlySet<number>;
}

const DELIMITERS = [';', ',', '\t'];

/**
 * Reads the names of columns, whatever their capitals, accents and the spaces around them.
 *
 * @param tables names that are looked for, of each table it may be
 * @param how.announced the sign between cells, where the file says it
 * @param how.aliases other names that are among those looked for, and the column that each stands for
 * @throws UnreadableFile when it is not CSV, or names a column twice that is looked for
 */
export function readHeader(
  line: string,
  tables: readonly (readonly string[])[],
  { announced, aliases }: { announced?: string | undefined; aliases?: ReadonlyMap<string, string> } = {},
): Header {
  const { delimiter, cells } = cellsOf(line, announced);
  const byKey = namesOf(tables, cells);
  const columns = cells.flatMap((written, index) => {
    const known = byKey.get(keyOf(written)) ?? written;
    return written === '' ? [] : [{ name: aliases?.get(known) ?? known, written, index }];
  });
  if (columns.length === 0) {
    throw new UnreadableFile({
      fr: 'La première ligne, celle des noms de colonnes, n’est pas du CSV.',
      en: 'The header is not CSV.',
    });
  }
  refuseTwins(columns);
  return { delimiter, columns, named: new Set(columns.map(({ index }) => index)) };
}

/** True for a line with the names of several columns that are looked for. */
export function isHeader(line: string, tables: readonly (readonly string[])[], announced?: string): boolean {
  const { cells } = cellsOf(line, announced);
  const names = namesOf(tables, cells);
  return cells.filter((cell) => names.has(keyOf(cell))).length > 1;
}

function cellsOf(line: string, announced?: string): { delimiter: string; cells: string[] } {
  const delimiter = announced ?? DELIMITERS.toSorted((a, b) => count(line, b) - count(line, a))[0] ?? ';';
  return { delimiter, cells: (readRecord(line, delimiter) ?? []).map((cell) => cell.trim()) };
}

/** The names of the table that most cells are of, by what is left of them however they are written. */
function namesOf(
  tables: readonly (readonly string[])[],
  cells: readonly string[],
): ReadonlyMap<string, string> {
  const keys = new Set(cells.map(keyOf));
  const all = tables.map((names) => new Map(names.map((name) => [keyOf(name), name])));
  const found = (names: ReadonlyMap<string, string>): number =>
    [...names.keys()].filter((key) => keys.has(key)).length;
  return all.reduce((best, names) => (found(names) > found(best) ? names : best), new Map());
}

function refuseTwins(columns: readonly Column[]): void {
  const seen = new Map<string, number>();
  for (const { name, written, index } of columns) {
    const twin = seen.get(name);
    seen.set(name, index);
    if (twin === undefined) continue;
    const [one, other] = [lettersOf(twin), lettersOf(index)];
    throw new UnreadableFile({
      fr: `Deux colonnes ont le nom « ${shortened(written)} » : ${one} et ${other}. Gardez-en une.`,
      en: `Two columns have the name "${shortened(written)}": ${one} and ${other}. Keep one.`,
    });
  }
}

/** A cell of a row as whoever wrote the file sees it; undefined when the file has no such column. */
export function cellOf(header: Header, cells: Cells, name: string): Cell | undefined {
  const column = header.columns.find((one) => one.name === name);
  return column && { letters: lettersOf(column.index), header: column.written, read: cells[name] ?? '' };
}

/** The cells of what several columns tell: `schedule.monday` of `schedule.monday.start` and `schedule.monday.end`. */
export function cellsWithin(header: Header, cells: Cells, name: string): Cell | undefined {
  const columns = header.columns.filter((one) => one.name.startsWith(`${name}.`));
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return undefined;
  const read = columns.map((column) => cells[column.name]?.trim()).filter(Boolean);
  const letters = [...new Set([first, last])].map(({ index }) => lettersOf(index)).join('-');
  return { letters, header: name, read: read.join(' ') };
}

/** Letters that spreadsheets write over a column: `A` for 0, `AB` for 27. */
export function lettersOf(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

/** A name without what people and programs change of it. */
function keyOf(name: string): string {
  return foldLetters(name)
    .replaceAll(/[’`]/g, "'")
    .replaceAll(/[\s\p{Cf}]+/gu, ' ')
    .trim();
}

function count(text: string, sign: string): number {
  return text.split(sign).length;
}
