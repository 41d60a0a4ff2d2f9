/** Marks a file as UTF-8 for spreadsheets. */
export const CSV_MARK = '\uFEFF';

/** What spreadsheets take for the beginning of a formula, in whatever width it is written. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A line of a table, as spreadsheets of France open it: `;` between cells, each in quotes, on one line, and none that
 * they would work out: an apostrophe stands before what begins like a formula, as a spreadsheet itself writes text.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(';')}\r\n`;
}

function toCell(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
