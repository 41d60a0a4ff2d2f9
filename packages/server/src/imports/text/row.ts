import { FIELD_ERRORS, type FieldErrorCode } from '@1eleve1stage/sdk/contract';
import type { LineProblem } from './lines.js';

/** What can be wrong with a row as a whole. */
const ROW_ERRORS = {
  line_too_long: 'The line is longer than 256 KiB.',
  wrong_encoding: 'The line is not in UTF-8.',
  malformed_csv: 'The quotes of this row are not balanced.',
  wrong_columns: 'This row has more or fewer columns than the header.',
  malformed_json: 'The line is not valid JSON.',
} as const satisfies Record<LineProblem, string> & Record<string, string>;

export type RowErrorCode = keyof typeof ROW_ERRORS;

/** One thing to correct in a row. */
export interface RowError {
  /** JSON pointer to the field, or the name of the column after a slash; empty for the whole row. */
  pointer: string;
  code: FieldErrorCode | RowErrorCode;
}

/** A row of a file, at the line where it begins; or why there is none. */
export type Row<Content> = { line: number; content: Content } | { line: number; errors: RowError[] };

/** A row that is refused as a whole. */
export function brokenRow(line: number, code: RowErrorCode): { line: number; errors: RowError[] } {
  return { line, errors: [{ pointer: '', code }] };
}

/** What to correct, in English. */
export function titleOf(code: RowError['code']): string {
  return code in ROW_ERRORS ? ROW_ERRORS[code as RowErrorCode] : FIELD_ERRORS[code as FieldErrorCode].en;
}
