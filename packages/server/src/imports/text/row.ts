import { FIELD_ERRORS, type FieldErrorCode } from '@1eleve1stage/sdk/contract';
import type { LineProblem } from './lines.js';
import type { Words } from './unreadable-file.js';

/** What only files can have wrong: a row as a whole, or what a spreadsheet made of a cell. */
const ROW_ERRORS = {
  line_too_long: {
    fr: 'La ligne fait plus de 256 Kio.',
    en: 'The line is longer than 256 KiB.',
  },
  lost_letters: {
    fr: 'Des lettres de cette ligne sont perdues (�) : reprenez le fichier d’origine.',
    en: 'Letters of this line are lost (�): take the original file again.',
  },
  malformed_csv: {
    fr: 'Les guillemets de cette ligne ne vont pas par paires.',
    en: 'The quotes of this row are not balanced.',
  },
  cell_without_column: {
    fr: 'Cette cellule est dans une colonne sans nom.',
    en: 'This cell is in a column without a name.',
  },
  number_cut_short: {
    fr: 'Le tableur a abrégé ce nombre, et des chiffres sont perdus : mettez la colonne au format « Texte », puis saisissez-le de nouveau.',
    en: 'The spreadsheet shortened this number, and digits are lost: format the column as "Text", then type it again.',
  },
  formula: {
    fr: 'Cette cellule est une formule, ou l’erreur d’une formule : remplacez-la par sa valeur.',
    en: 'This cell is a formula, or the error of one: replace it with its value.',
  },
  malformed_json: {
    fr: 'La ligne n’est pas du JSON valide.',
    en: 'The line is not valid JSON.',
  },
} as const satisfies Record<LineProblem, Words> & Record<string, Words>;

export type RowErrorCode = keyof typeof ROW_ERRORS;

/** A cell as whoever wrote the file sees it. */
export interface Cell {
  /** Letters that a spreadsheet shows over the column: `A`, `AB`. */
  letters: string;
  /** The header, as it is in the file; empty when it has none. */
  header: string;
  /** What is written in it. */
  read: string;
  /** What would be right, where it can be shown. */
  expected?: Words;
}

/** One thing to correct in a row. */
export interface RowError {
  /** JSON pointer to the field, or the name of the column after a slash; empty for the whole row. */
  pointer: string;
  code: FieldErrorCode | RowErrorCode;
  /** Where the row is one of a table. */
  cell?: Cell;
}

/** A row of a file, at the line where it begins; or why there is none. */
export type Row<Content> = { line: number; content: Content } | { line: number; errors: RowError[] };

/** A row that is refused as a whole. */
export function brokenRow(line: number, code: RowErrorCode): { line: number; errors: RowError[] } {
  return { line, errors: [{ pointer: '', code }] };
}

/** What to correct. */
export function titlesOf(code: RowError['code']): Words {
  return code in ROW_ERRORS ? ROW_ERRORS[code as RowErrorCode] : FIELD_ERRORS[code as FieldErrorCode];
}
