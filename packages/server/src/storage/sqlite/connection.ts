import BetterSqlite3 from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from './drizzle.js';

/** One connection, through drizzle; `$client` is the bare one. */
export type Connection = BetterSQLite3Database & { $client: BetterSqlite3.Database };

/** How long an opening waits for another process, which may be opening the same file, ms. */
const PATIENCE = 5000;

/**
 * The connection that writes. What it commits survives a power cut; what it deletes is overwritten.
 *
 * Pages of a new database hold three offers or more: smaller ones are half empty. Its cache holds 32 MB, for new
 * rows go all over the indexes. Its log goes into the database by a thread of its own (see `log-keeper.ts`); were
 * that thread gone, this connection would do it at 64,000 pages, half a gigabyte.
 */
export function connectToWrite(file: string): Connection {
  return connect(new BetterSqlite3(file), [
    'page_size = 8192',
    'journal_mode = WAL',
    'synchronous = FULL',
    'secure_delete = ON',
    'wal_autocheckpoint = 64000',
    'cache_size = -32000',
  ]);
}

/** A connection that only sees what was committed and cannot write. */
export function connectToRead(file: string): Connection {
  return connect(new BetterSqlite3(file, { readonly: true }), ['query_only = ON']);
}

/** From now on, nothing that the connection does waits for another process: the thread answers requests. */
export function neverWait({ $client }: Connection): void {
  $client.pragma('busy_timeout = 0');
}

function connect(client: BetterSqlite3.Database, pragmas: readonly string[]): Connection {
  for (const pragma of [`busy_timeout = ${PATIENCE}`, 'foreign_keys = ON', 'temp_store = MEMORY', ...pragmas])
    client.pragma(pragma);
  return drizzle(client);
}
