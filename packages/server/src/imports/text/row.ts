import { FIELD_ERRORS, PROBLEMS, type FieldErrorCode } from '@1eleve1stage/sdk/contract';
import type { LineProblem } from './lines.js';
import type { Words } from './unreadable-file.js';

/** Errors that only files can have: a row as a whole, or what a spreadsheet made of a cell. */
const ROW_ERRORS = {
  line_too_long: {
    fr: 'La ligne fait plus de 256 Kio.',
    en: 'The line is longer than 256 KiB.',
  },
  lost_letters: {
    fr: 'Des lettres de cette ligne sont perdues (�) : reprenez le fichier d’origine.',
    en: 'Letters of this line are lost (�): take the original file again.',
  },
  garbled_letters: {
    fr: 'Les accents de cette ligne sont abîmés (« Ã© » ou « √© » pour « é ») : un programme a ouvert le fichier dans un autre encodage, puis l’a enregistré. Reprenez le fichier d’origine.',
    en: 'The accents of this line are broken ("Ã©" or "√©" for "é"): a program opened the file in another encoding, then saved it. Take the original file again.',
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
  identifier_repeated: {
    fr: 'Une ligne plus haut a le même identifiant : donnez-en un autre à celle-ci, ou gardez une seule des deux.',
    en: 'A row above has the same identifier: give this one another, or keep one of the two.',
  },
  address_of_stranger: {
    fr: 'Les élèves n’écrivent qu’à une personne de votre structure : invitez-la d’abord, ou laissez la case vide.',
    en: 'Pupils write to somebody of your organisation only: invite them first, or leave the cell empty.',
  },
  too_many_offers: PROBLEMS.too_many_offers,
  malformed_json: {
    fr: 'La ligne n’est pas du JSON valide.',
    en: 'The line is not valid JSON.',
  },
} as const satisfies Record<LineProblem, Words> & Record<string, Words>;

export type RowErrorCode = keyof typeof ROW_ERRORS;

/** A cell as whoever wrote the file sees it. */
export interface Cell {
  /** Letters that a spreadsheet shows over the column: `A`, `AB`, `P-Q` of several; empty where there is none. */
  letters: string;
  /** The header, as it is in the file; empty when it has none. */
  header: string;
  /** The text that is written in it. */
  read: string;
  /** An example of what would be right, where it can be shown. */
  expected?: Words;
}

/** The cells of a row by the name of their column, as written. */
export type Cells = Readonly<Record<string, string>>;

/** One thing to correct in a row. */
export interface RowError {
  /** JSON pointer to the field, or the name of the column after a slash; empty for the whole row. */
  pointer: string;
  code: FieldErrorCode | RowErrorCode;
  /** Where the row is one of a table. */
  cell?: Cell;
}

/** Where a row is. */
export interface RowPlace {
  /** Line of the file where it begins, the first being 1. */
  line: number;
  /** Number that spreadsheets show beside it, where that is another: cells above it have line breaks. */
  row?: number;
}

/** A row of a file; or why there is none. */
export type Row<Content> = RowPlace & ({ content: Content } | { errors: RowError[] });

/** A row that is refused as a whole. */
export function brokenRow(place: RowPlace, code: RowErrorCode): RowPlace & { errors: RowError[] } {
  return { ...place, errors: [{ pointer: '', code }] };
}

/** Where a row is, its number only where it is not that of the line. */
export function placeOf(line: number, row = line): RowPlace {
  return row === line ? { line } : { line, row };
}

/** Titles of what to correct. */
export function titlesOf(code: RowError['code']): Words {
  return code in ROW_ERRORS ? ROW_ERRORS[code as RowErrorCode] : FIELD_ERRORS[code as FieldErrorCode];
}

/** Characters of a text of a file that are shown. */
const SHOWN = 60;

/** A text of a file as far as it is shown: nobody reads more to find it. */
export function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
