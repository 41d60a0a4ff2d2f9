import type * as z from 'zod/mini';

/** How the text of a cell is read. */
export type CellKind = 'text' | 'number' | 'boolean' | 'list';

/**
 * The columns of a table of such objects: the names that lead to each value, with dots, `employer.name`.
 * Read from the schema itself, so that a field of the contract is a column from the day it exists.
 */
export function columnsOf(schema: z.core.$ZodType, path: readonly string[] = []): Map<string, CellKind> {
  // Every schema of zod is one of these; the union is what lets `type` tell them apart.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return new Map(
        Object.entries(def.shape).flatMap(([name, field]) => [...columnsOf(field, [...path, name])]),
      );
    case 'optional':
      return columnsOf(def.innerType, path);
    case 'array':
      return new Map([[path.join('.'), 'list']]);
    case 'number':
    case 'boolean':
      return new Map([[path.join('.'), def.type]]);
    default:
      return new Map([[path.join('.'), 'text']]);
  }
}
