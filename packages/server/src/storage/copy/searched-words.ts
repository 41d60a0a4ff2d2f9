import type { Uai } from '@1eleve1stage/sdk/contract';
import { searchedText } from '../rows/school-row.js';
import type { CopiedTable, Row } from './ends.js';

/** The text that a school is found by, which each engine keeps in its way. */
export function searchedWords({ columns }: CopiedTable, row: Row): string {
  const of = (name: string): string => String(row[columns.findIndex((column) => column.name === name)]);
  return searchedText({ name: of('name'), city: of('city'), uai: of('uai') as Uai });
}
