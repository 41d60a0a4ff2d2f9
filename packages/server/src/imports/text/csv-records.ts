import { parse } from 'csv-parse/sync';
import type { Line } from './lines.js';
import { brokenRow, placeOf, type Row } from './row.js';

/** A quoted field may contain line breaks; a record that takes more lines has a quote that nobody closed. */
const LONGEST_RECORD = 100;

export interface RecordReader {
  /** Records that the line ends. */
  push(line: Line): Row<string[]>[];
  /** Rows that are left when the text ends in the middle of a record. */
  end(): Row<string[]>[];
}

/**
 * Reads CSV records line by line. A quote that is never closed costs its own line only: the lines it had
 * swallowed are read again without it.
 *
 * @param before rows that spreadsheets show above the first
 */
export function createRecordReader(delimiter: string, before = 0): RecordReader {
  let open: { number: number; text: string }[] = [];
  /** True in the middle of a quoted text. */
  let isQuoted = false;
  /** Number, for spreadsheets, of the row that is open or was read last. */
  let row = before;

  /** Gives the first open line up, and reads the others again. */
  const giveUp = (): Row<string[]>[] => {
    const [first, ...others] = open;
    [open, isQuoted] = [[], false];
    return first ? [brokenRow(placeOf(first.number, row), 'malformed_csv'), ...others.flatMap(push)] : [];
  };

  const push = (line: Line): Row<string[]>[] => {
    if ('problem' in line) {
      const lost = drain();
      row += 1;
      return [...lost, brokenRow(placeOf(line.number, row), line.problem)];
    }
    if (open.length === 0) row += 1;
    if (open.length === 0 && line.text.trim() === '') return [];
    open.push(line);
    if (hasOddQuotes(line.text)) isQuoted = !isQuoted;
    if (isQuoted) return open.length < LONGEST_RECORD ? [] : giveUp();
    const content = readRecord(open.map(({ text }) => text).join('\n'), delimiter);
    if (!content) return giveUp();
    const place = placeOf(open[0]?.number ?? line.number, row);
    open = [];
    return [{ ...place, content }];
  };

  /** Gives up until nothing is open. */
  const drain = (): Row<string[]>[] => {
    const rows: Row<string[]>[] = [];
    while (open.length > 0) rows.push(...giveUp());
    return rows;
  };

  return { push, end: drain };
}

/** The fields of one record; undefined when its quotes are misplaced. */
export function readRecord(text: string, delimiter: string): string[] | undefined {
  // Without a quote, nothing but the delimiter has a meaning.
  if (!text.includes('"')) return text.split(delimiter);
  try {
    return parse(text, { delimiter, relax_column_count: true })[0];
  } catch {
    return undefined;
  }
}

function hasOddQuotes(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
}
