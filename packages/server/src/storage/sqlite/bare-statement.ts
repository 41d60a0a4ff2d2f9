import { compile, decoderOf, type Values, type Written } from '../bare-query.js';
import type { SQLiteTable } from './drizzle.js';
import type { Connection } from './connection.js';

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
