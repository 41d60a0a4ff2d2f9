import { getTableColumns, is, Param, Placeholder, type Query, type Table } from './drizzle.js';

// Statements that drizzle wrote and that run without it: making sense of values and rows at each call, it
// takes longer than SQLite does, and than the driver of PostgreSQL. For those that a search, an application or an
// import waits for.

/** Values of the placeholders, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** A statement that drizzle wrote. */
export interface Written {
  toSQL(): Query;
}

/** Its text, and its parameters as the driver takes them. */
export function compile(query: Written): { text: string; encode: (values: Values) => unknown[] } {
  const { sql: text, params } = query.toSQL();
  const encoders = params.map(encoderOf);
  return { text, encode: (values) => encoders.map((encode) => encode(values)) };
}

function encoderOf(param: unknown): (values: Values) => unknown {
  if (is(param, Placeholder)) return (values) => values[param.name];
  if (!is(param, Param)) return () => param;
  const { value, encoder } = param;
  if (!is(value, Placeholder)) return () => encoder.mapToDriverValue(value);
  return (values) => {
    const given = values[value.name];
    return given === null ? null : encoder.mapToDriverValue(given);
  };
}

/** Reads rows of all columns of a table, as the driver gives them. */
export function decoderOf<Of extends Table>(table: Of): (row: readonly unknown[]) => Of['$inferSelect'] {
  const columns = Object.entries(getTableColumns(table));
  return (row) => {
    const decoded: Record<string, unknown> = {};
    let index = 0;
    for (const [name, column] of columns) {
      const value = row[index];
      decoded[name] = value === null ? null : column.mapFromDriverValue(value);
      index += 1;
    }
    // A value for each column of the table, as the column reads it.
    return decoded;
  };
}
