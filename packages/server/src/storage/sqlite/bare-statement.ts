import { getTableColumns, is, Param, Placeholder, type Query, type SQLiteTable } from './drizzle.js';
import type { Connection } from './connection.js';

// Statements that drizzle wrote and that run without it: making sense of values and rows at each call, it
// takes longer than SQLite does. For those that a search, an application or an import waits for.

/** Values of the placeholders, by name. */
type Values = Readonly<Record<string, unknown>>;

interface Written {
  toSQL(): Query;
}

/** @returns runs the statement; how many rows it changed */
export function bareWrite(db: Connection, query: Written): (values: Values) => number {
  const { text, encode } = compile(query);
  const statement = db.$client.prepare(text);
  return (values) => statement.run(...encode(values)).changes;
}

/**
 * @param query selects all the columns of the table
 * @returns finds the first row
 */
export function bareGet<Table extends SQLiteTable>(
  db: Connection,
  table: Table,
  query: Written,
): (values: Values) => Table['$inferSelect'] | undefined {
  const { text, encode } = compile(query);
  const statement = db.$client.prepare<unknown[], unknown[]>(text).raw();
  const decode = decoderOf(table);
  return (values) => {
    const row = statement.get(...encode(values));
    return row && decode(row);
  };
}

function compile(query: Written): { text: string; encode: (values: Values) => unknown[] } {
  const { sql: text, params } = query.toSQL();
  const encoders = params.map(encoderOf);
  return { text, encode: (values) => encoders.map((encode) => encode(values)) };
}

function encoderOf(param: unknown): (values: Values) => unknown {
  if (is(param, Placeholder)) return (values) => values[param.name];
  if (!is(param, Param)) return () => param;
  const { value, encoder } = param;
  if (!is(value, Placeholder)) return () => encoder.mapToDriverValue(value);
  return (values) => encoder.mapToDriverValue(values[value.name]);
}

function decoderOf<Table extends SQLiteTable>(table: Table): (row: unknown[]) => Table['$inferSelect'] {
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
