import type { Storage, Stores } from '../../ports/index.js';
import { BATCH as OFFERS, inTransaction } from '../in-transaction.js';
import { emptyReport, type ImportOptions, type ImportReport } from '../report.js';
import { readCsv, type CsvFile } from '../text/csv.js';
import type { Cells } from '../text/row.js';
import { openText, type OpenFile } from '../text/encoding.js';
import { cellOf, type Header } from '../text/header.js';
import { readLines } from '../text/lines.js';
import { placeOf, type Row, type RowError } from '../text/row.js';
import { UnreadableFile } from '../text/unreadable-file.js';
import { RefusedCell } from './cells.js';
import { SCHOOL_FORMATS, type SchoolFormat, type SchoolSkip } from './formats.js';
import { combineFacts, isSameSchool, mergeSchool, type SchoolFacts } from './school-facts.js';

/** Rows a transaction: a school takes a tenth of the work of an offer. */
const BATCH = 10 * OFFERS;

const TABLES = SCHOOL_FORMATS.map(({ columns, more = [] }) => [...columns, ...more]);

/**
 * Imports a file of schools, recognised by its columns. Each file sets what it knows and leaves the rest;
 * the same file again changes nothing, so an import that was cut short is simply run again. Files come in any
 * order, save that priority neighbourhoods are noted of schools that another file has named. Where two files
 * name one number differently, as for a few that are collège and lycée at once, the last one stays.
 *
 * @throws UnreadableFile when it is none of the files known
 */
export async function importSchools(
  storage: Storage,
  open: OpenFile,
  options: ImportOptions<SchoolSkip>,
): Promise<ImportReport<SchoolSkip>> {
  const file = await readCsv(readLines(await openText(open)), TABLES);
  const report = emptyReport<SchoolSkip>();
  const facts = await readFacts(file, recogniseFormat(file.header), report, options.onRefusal);
  for (let from = 0; from < facts.length; from += BATCH) {
    const batch = facts.slice(from, from + BATCH);
    const outcomes = await inTransaction(storage, options, (stores) => storeFacts(stores, batch));
    for (const outcome of outcomes) {
      if (outcome === 'unknown_school') skip(report, outcome);
      else report[outcome] += 1;
    }
    options.onProgress?.(report);
  }
  return report;
}

function recogniseFormat({ columns }: Header): SchoolFormat {
  const names = columns.map(({ name }) => name);
  const format = SCHOOL_FORMATS.find((one) => one.columns.every((column) => names.includes(column)));
  if (format) return format;
  const known = SCHOOL_FORMATS.map((one) => `  ${one.name} : ${one.columns.join(', ')}`);
  throw new UnreadableFile({
    fr: ['Ces colonnes ne sont celles d’aucun fichier d’établissements connu :', ...known].join('\n'),
    en: 'The columns are those of no file of schools that is known.',
  });
}

/** Reads the file to its end: the national register has 70,000 rows, and two of them may be of one school. */
async function readFacts(
  file: CsvFile,
  format: SchoolFormat,
  report: ImportReport<SchoolSkip>,
  onRefusal: ImportOptions['onRefusal'],
): Promise<SchoolFacts[]> {
  const schools = new Map<string, SchoolFacts>();
  for await (const rows of file.rows) {
    for (const row of rows) {
      report.rows += 1;
      const read = readRow(row, format);
      if (typeof read === 'string') skip(report, read);
      else if ('errors' in read) {
        report.refused += 1;
        onRefusal?.({
          ...placeOf(row.line, row.row),
          errors: read.errors.map((error) => withCell(error, file.header, row)),
        });
      } else {
        const other = schools.get(read.uai);
        if (other) skip(report, 'repeated');
        schools.set(read.uai, other ? combineFacts(other, read) : read);
      }
    }
  }
  return [...schools.values()];
}

function readRow(
  row: Row<Cells>,
  format: SchoolFormat,
): SchoolFacts | SchoolSkip | Pick<RefusedCell, 'errors'> {
  if (!('content' in row)) return row;
  try {
    return format.read(row.content);
  } catch (error) {
    if (error instanceof RefusedCell) return error;
    throw error;
  }
}

/** An error, and the cell it is about. */
function withCell(error: RowError, header: Header, row: Row<Cells>): RowError {
  const cell = 'content' in row ? cellOf(header, row.content, error.pointer.slice(1)) : undefined;
  return cell ? { ...error, cell } : error;
}

type Outcome = 'created' | 'updated' | 'unchanged' | 'unknown_school';

async function storeFacts({ schools }: Stores, batch: readonly SchoolFacts[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const facts of batch) {
    const known = await schools.get(facts.uai);
    const merged = mergeSchool(known, facts);
    const isChanged = merged !== undefined && !(known && isSameSchool(known, merged));
    if (isChanged) await schools.put(merged);
    outcomes.push(!merged ? 'unknown_school' : !isChanged ? 'unchanged' : known ? 'updated' : 'created');
  }
  return outcomes;
}

function skip(report: ImportReport<SchoolSkip>, reason: SchoolSkip): void {
  report.skipped[reason] = (report.skipped[reason] ?? 0) + 1;
}
