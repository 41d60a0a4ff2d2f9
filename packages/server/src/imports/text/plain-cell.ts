import type { RowErrorCode } from './row.js';

/** The text of a cell that somebody disguised, so that a spreadsheet keeps its zeros: `'01000`, `="01000"`. */
export function plainCell(cell: string): string {
  // Some programs write so the carriage return that a workbook keeps.
  const text = cell.replaceAll('_x000D_', '').trim();
  const [, quoted] = /^="([^"]*)"$/.exec(text) ?? [];
  return quoted?.trim() ?? text.replace(/^'(?=[\d=+@-])/, '');
}

const FORMULA = /^=[\p{L}\d$'"(+-]/u;
const FORMULA_ERROR = /^#(?:[A-Z]+[!?]|N\/A|DIV\/0!|#+)|^Err:\d+$/;
const SHORTENED = /^\d(?:[.,]\d+)?E\+?\d+$/i;

/**
 * The loss where a spreadsheet made something of a cell, so that what was typed is gone.
 *
 * @param isCode false where texts of any kind are written
 */
export function lossOf(text: string, isCode: boolean): RowErrorCode | undefined {
  if (FORMULA.test(text) || FORMULA_ERROR.test(text)) return 'formula';
  return isCode && SHORTENED.test(text.replaceAll(/\s/g, '')) ? 'number_cut_short' : undefined;
}
