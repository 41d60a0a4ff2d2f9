import { Latitude, Longitude, oneLine, Postcode, Uai } from '@1eleve1stage/sdk/contract';
import * as z from 'zod/mini';
import { toFieldRefusals } from '../../core/base/field-refusals.js';
import type { Cells } from '../text/row.js';
import { lossOf, plainCell } from '../text/plain-cell.js';
import type { RowError } from '../text/row.js';
import { numberAsTyped, postcodeAsTyped } from '../text/values.js';

/** A row that the register cannot take; thrown while its cells are read, answered in one place. */
export class RefusedCell extends Error {
  constructor(readonly errors: RowError[]) {
    super('A cell was refused.');
  }
}

/** Names of schools and communes, in one line, with single spaces. */
const Name = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => text.replaceAll(/\s+/g, ' ')),
  ),
  oneLine(1, 200),
);

/** CEDEX codes of Saint-Martin and Saint-Barthélemy, which begin as no department does. */
const ISLAND_CEDEX = z.string().check(z.regex(/^970\d\d$/));

const LenientPostcode = z.pipe(
  z.pipe(z.string(), z.transform(postcodeAsTyped)),
  z.union([Postcode, ISLAND_CEDEX]),
);

export function readUai(cells: Cells, column: string): Uai {
  return readCell(cells, column, Uai);
}

export function readName(cells: Cells, column: string): string {
  return readCell(cells, column, Name);
}

/** A commune, without the arrondissement that the postcode tells: `Lyon 7e  Arrondissement` is Lyon. */
export function readCity(cells: Cells, column: string): string {
  return readName(cells, column).replace(/ \d+er?e? Arrondissement$/i, '');
}

export function readPostcode(cells: Cells, column: string): string {
  return readCell(cells, column, LenientPostcode);
}

/** Degrees from two columns; undefined when both are empty. */
export function readPosition(
  cells: Cells,
  [latitude, longitude]: readonly [latitude: string, longitude: string],
): { latitude: number; longitude: number } | undefined {
  if (!cells[latitude]?.trim() && !cells[longitude]?.trim()) return undefined;
  return {
    latitude: readCell(cells, latitude, toNumber(Latitude)),
    longitude: readCell(cells, longitude, toNumber(Longitude)),
  };
}

/** A cell without what hides it; throws {@link RefusedCell} where a spreadsheet lost what was in it. */
export function readPlain(cells: Cells, column: string): string {
  const cell = plainCell(cells[column] ?? '');
  const loss = lossOf(cell, true);
  if (loss) throw new RefusedCell([{ pointer: `/${column}`, code: loss }]);
  return cell;
}

/** Throws {@link RefusedCell} for a cell that does not satisfy the schema. */
export function readCell<Content>(
  cells: Cells,
  column: string,
  schema: z.ZodMiniType<Content, string>,
): Content {
  const cell = readPlain(cells, column);
  const parsed = schema.safeParse(cell);
  if (parsed.success) return parsed.data;
  // An empty cell is one that was left out.
  const [refusal] = cell === '' ? [] : toFieldRefusals(parsed.error.issues, 'body', cell);
  throw new RefusedCell([{ pointer: `/${column}`, code: refusal?.code ?? 'required' }]);
}

function toNumber(schema: z.ZodMiniType<number, number>): z.ZodMiniType<number, string> {
  const numeric = z.string().check(z.refine((text) => typeof numberAsTyped(text) === 'number'));
  const read = z.transform((text: string) => Number(numberAsTyped(text)));
  return z.pipe(z.pipe(numeric, read), schema);
}
