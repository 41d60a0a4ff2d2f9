import pg from 'pg';
import { compile, decoderOf, type Values, type Written } from '../bare-query.js';
import type { Connection } from './connection.js';
import type { PgTable } from './drizzle.js';
import type { Notes } from './notes.js';
import { isStale } from './postgres-errors.js';
import { send } from './send.js';

// Each is prepared once a connection, by a name of its own.

/** Moments as text, which columns read. */
const TYPES = new pg.TypeOverrides();
TYPES.setTypeParser(pg.types.builtins.INT8, Number);
TYPES.setTypeParser(pg.types.builtins.TIMESTAMPTZ, String);

/** @returns runs the statement; how many rows it changed */
export function bareWrite(db: Connection, name: string, query: Written): (values: Values) => Promise<number> {
  const { text, encode } = compile(query);
  return async (values) => {
    const { rowCount } = await db.$client.query({ name, text, values: encode(values) });
    return rowCount ?? 0;
  };
}

/**
 * For what nobody asks the outcome of. Within a transaction it resolves once the statement is on its way: the
 * transaction fails where that does.
 *
 * @param notes of the transactions of that connection
 */
export function bareSend(
  db: Connection,
  notes: Notes,
  name: string,
  query: Written,
): (values: Values) => Promise<void> {
  const { text, encode } = compile(query);
  return async (values) => {
    const sent = send(db.$client, notes, { name, text, values: encode(values) });
    if (!notes.isWriting) await sent;
  };
}

/**
 * @param query selects all the columns of the table
 * @returns finds the first row
 */
export function bareGet<Table extends PgTable>(
  db: Connection,
  table: Table,
  name: string,
  query: Written,
): (values: Values) => Promise<Table['$inferSelect'] | undefined> {
  const list = bareList(db, table, name, query);
  return async (values) => (await list(values))[0];
}

/**
 * @param query selects all the columns of the table
 * @returns finds all rows
 */
export function bareList<Table extends PgTable>(
  db: Connection,
  table: Table,
  name: string,
  query: Written,
): (values: Values) => Promise<Table['$inferSelect'][]> {
  const { text, encode } = compile(query);
  const decode = decoderOf(table);
  return async (values) => {
    const config = { name, text, values: encode(values), rowMode: 'array', types: TYPES } as const;
    const { rows } = await ask(db.$client, config);
    return rows.map(decode);
  };
}

/** A pool drops the connection that a statement failed on: each that is stale is met once. Transactions run again. */
async function ask(
  client: pg.Pool | pg.PoolClient,
  config: pg.QueryArrayConfig,
): Promise<pg.QueryArrayResult> {
  for (;;)
    try {
      return await client.query<unknown[]>(config);
    } catch (error) {
      if (!(client instanceof pg.Pool) || !isStale(error)) throw error;
    }
}
