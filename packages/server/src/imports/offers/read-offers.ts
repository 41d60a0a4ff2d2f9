import { OfferRecord } from '@1eleve1stage/sdk/contract';
import * as z from 'zod/mini';
import { toFieldRefusals } from '../../core/base/field-refusals.js';
import { readCsv, type CsvFile } from '../text/csv.js';
import { type Cells, placeOf, type Row, type RowError, shortened } from '../text/row.js';
import { openText, type OpenFile } from '../text/encoding.js';
import { takeHead } from '../text/head.js';
import { cellOf, cellsWithin } from '../text/header.js';
import { readJsonLines } from '../text/json-lines.js';
import { readLines, type Line } from '../text/lines.js';
import { UnreadableFile } from '../text/unreadable-file.js';
import { tableOf } from './columns.js';
import { PATHS_BY_NAME } from './french-columns.js';
import { fromCells } from './from-cells.js';

const TABLE = tableOf(OfferRecord);

/** Names that a column may have: the path of its field, or French ones. */
const NAMES = [...TABLE.columns.keys(), ...PATHS_BY_NAME.keys()];

/** Names of columns that are told to be none. */
const SHOWN = 10;

/** Half of the time an import takes is validation, and this is twice as fast. */
const CompiledRecord = z.compile(OfferRecord);

/** A row of offers; where it is one of a table, `tell` adds to an error the cell that it is about. */
export type OfferRow = Row<OfferRecord> & { tell(error: RowError): RowError };

type ReadRow = Row<unknown> & Pick<OfferRow, 'tell'>;

const asItIs = (error: RowError): RowError => error;

/** What a row of a table says where it says nothing, by the paths of fields. */
export interface Defaults {
  /** Of each row. */
  ofAll?: Cells;
  /** Of a row that names a SIRET, and no address: that of the site which has it. */
  bySiret?: ReadonlyMap<string, Cells>;
}

/**
 * Offers in our own model, by batches: JSON, one a line, or CSV whose columns are paths or French names; the first line
 * tells.
 *
 * @param defaults what a row of a table says where it says nothing
 * @throws UnreadableFile for what is no text, or a CSV header with a column that an offer does not have
 */
export async function* readOffers(open: OpenFile, defaults: Defaults = {}): AsyncGenerator<OfferRow[]> {
  const { first, batches } = await peek(readLines(await openText(open)));
  const rows = first?.startsWith('{') ? readObjects(batches) : readTable(await openTable(batches), defaults);
  for await (const batch of rows) yield batch.map(validate);
}

async function* readObjects(batches: AsyncGenerator<Line[]>): AsyncGenerator<ReadRow[]> {
  for await (const batch of readJsonLines(batches)) yield batch.map((row) => ({ ...row, tell: asItIs }));
}

async function openTable(batches: AsyncGenerator<Line[]>): Promise<CsvFile> {
  const file = await readCsv(batches, [NAMES], PATHS_BY_NAME);
  const unknown = file.header.columns.filter(({ name }) => !TABLE.columns.has(name));
  if (unknown.length === 0) return file;
  const some = unknown.slice(0, SHOWN).map(({ written }) => shortened(written));
  const names = [...some, ...(unknown.length > SHOWN ? ['…'] : [])].join(', ');
  const possible = [...TABLE.columns.keys()].join(', ');
  throw new UnreadableFile({
    fr: `Ce fichier n’est ni en JSON, un objet par ligne, ni un tableau d’offres, qui n’a pas de colonne ${names}.\nLes colonnes possibles : ${possible}.`,
    en: `This is not JSON lines, nor CSV of offers, which have no column ${names}.`,
  });
}

async function* readTable({ header, rows }: CsvFile, defaults: Defaults): AsyncGenerator<ReadRow[]> {
  for await (const batch of rows) {
    yield batch.map((row) => {
      if (!('content' in row)) return { ...row, tell: asItIs };
      const tell = (error: RowError): RowError => withCell(error, header, row.content);
      const { tree, errors } = fromCells(withDefaults(row.content, defaults), TABLE);
      return { ...placeOf(row.line, row.row), tell, ...(errors.length > 0 ? { errors } : { content: tree }) };
    });
  }
}

function withDefaults(cells: Cells, { ofAll, bySiret }: Defaults): Cells {
  const said = Object.entries(cells).filter(([, cell]) => cell.trim() !== '');
  const isPlaced = said.some(([name]) => name.startsWith('location.'));
  const siret = (cells['employer.siret'] ?? '').replaceAll(/\D/g, '');
  return { ...ofAll, ...(!isPlaced && bySiret?.get(siret)), ...Object.fromEntries(said) };
}

/** An error, and the cell it is about: `/weeks/0` is in the column `weeks`. */
function withCell(error: RowError, header: CsvFile['header'], cells: Cells): RowError {
  const name = error.pointer
    .slice(1)
    .replaceAll('/', '.')
    .replace(/\.\d+$/, '');
  // A field that the table has no column for.
  const none = { letters: '', header: name, read: '' };
  const cell =
    cellOf(header, cells, name) ??
    cellsWithin(header, cells, name) ??
    (TABLE.columns.has(name) ? none : undefined);
  const expected = TABLE.columns.get(name)?.expected;
  return cell ? { ...error, cell: { ...cell, ...(expected && { expected }) } } : error;
}

function validate(row: ReadRow): OfferRow {
  if (!('content' in row)) return row;
  const parsed = CompiledRecord.safeParse(row.content);
  if (parsed.success) return { ...row, content: parsed.data };
  return {
    ...placeOf(row.line, row.row),
    tell: row.tell,
    errors: toFieldRefusals(parsed.error.issues, 'body', row.content),
  };
}

/** The first line that can be read and is not blank, if it comes early; and all lines, none missing. */
async function peek(
  batches: AsyncGenerator<Line[]>,
): Promise<{ first: string | undefined; batches: AsyncGenerator<Line[]> }> {
  const isWritten = (line: Line): boolean => 'text' in line && line.text.trim() !== '';
  const { lines } = await takeHead(batches, 1, isWritten);
  const first = lines.find(isWritten);
  return {
    first: first && 'text' in first ? first.text.trimStart() : undefined,
    batches: chain(lines, batches),
  };
}

async function* chain(head: Line[], rest: AsyncGenerator<Line[]>): AsyncGenerator<Line[]> {
  yield head;
  yield* rest;
}
