import type * as z from 'zod/mini';
import { BOOLEAN, listOf, NUMBER, READERS, TEXT, type CellReader } from './cell-readers.js';

/** A table of objects that a schema describes. */
export interface Table {
  /** The names that lead to each value, with dots, `employer.name`; and how the text of a cell is read. */
  columns: Map<string, CellReader>;
  /** The names that lead to objects each row has, whatever its cells. */
  objects: string[];
}

/** Read from the schema itself, so that a field of the contract is a column from the day it exists. */
export function tableOf(schema: z.core.$ZodType): Table {
  const table: Table = { columns: new Map(), objects: [] };
  addColumns(table, schema, [], true);
  return table;
}

function addColumns(table: Table, schema: z.core.$ZodType, path: readonly string[], isThere: boolean): void {
  // Every schema of zod is one of these; the union is what lets `type` tell them apart.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const name = path.join('.');
  if (def.type === 'optional') addColumns(table, def.innerType, path, false);
  else if (def.type === 'object') {
    if (isThere && path.length > 0) table.objects.push(name);
    for (const [key, field] of Object.entries(def.shape)) addColumns(table, field, [...path, key], isThere);
  } else if (def.type === 'array') table.columns.set(name, listOf(readerOf(def.element)));
  else table.columns.set(name, readerOf(schema));
}

function readerOf(schema: z.core.$ZodType): CellReader {
  const { type } = (schema as z.core.$ZodTypes)._zod.def;
  const own = READERS.get(schema);
  return own ?? (type === 'number' ? NUMBER : type === 'boolean' ? BOOLEAN : TEXT);
}
