import { getTableColumns, getTableName } from '../drizzle.js';
import { getTableConfig, type PgTable } from '../postgres/drizzle.js';
import * as postgres from '../postgres/schema.js';
import { getTableConfig as getSqliteTableConfig, type SQLiteTable } from '../sqlite/drizzle.js';
import * as keys from '../sqlite/key-schema.js';
import * as sqlite from '../sqlite/schema.js';
import type { CopiedTable } from './ends.js';

/** The identity of a store is not copied: an index of the one knows nothing of the numbers of the other. */
const DRAWN_ANEW = 'store.identity';

/** Tables that both engines have, those that others refer to first, and of each the columns that both have. */
export const DATABASE_TABLES: readonly CopiedTable[] = inOrder().map(toCopied);

/** Tables of the vault. */
export const VAULT_TABLES: readonly CopiedTable[] = [
  { name: 'vault', columns: [{ name: 'identity', type: 'text' }] },
  {
    name: 'seal_keys',
    columns: [
      { name: 'number', type: 'integer' },
      { name: 'sealed_secret', type: 'bytea' },
    ],
  },
  {
    name: 'keys',
    columns: [
      { name: 'id', type: 'bigint' },
      { name: 'sealed_key', type: 'bytea' },
      { name: 'drawn_at', type: 'timestamp (3) with time zone' },
    ],
  },
];

function inOrder(): PgTable[] {
  const left = new Set<PgTable>(Object.values(postgres).filter((table) => columnsOf(table).size > 0));
  const ordered: PgTable[] = [];
  while (left.size > 0)
    for (const table of left) {
      const needed = neededBy(table);
      if ([...left].some((other) => other !== table && needed.has(getTableName(other)))) continue;
      ordered.push(table);
      left.delete(table);
    }
  return ordered;
}

/** Names of the tables that one refers to, in either engine. */
function neededBy(table: PgTable): Set<string> {
  const ofSqlite = sqliteTableOf(table);
  const references = [
    ...getTableConfig(table).foreignKeys,
    ...(ofSqlite ? getSqliteTableConfig(ofSqlite).foreignKeys : []),
  ];
  return new Set(references.map((key) => getTableName(key.reference().foreignTable)));
}

function toCopied(table: PgTable): CopiedTable {
  const [name, ofSqlite] = [getTableName(table), columnsOf(table)];
  const columns = Object.values(getTableColumns(table))
    .filter((column) => ofSqlite.has(column.name) && `${name}.${column.name}` !== DRAWN_ANEW)
    .map((column) => ({ name: column.name, type: column.getSQLType() }));
  return { name, columns };
}

/** Names of the columns that SQLite has in the table of that name. */
function columnsOf(table: PgTable): Set<string> {
  const other = sqliteTableOf(table);
  return new Set(other && Object.values(getTableColumns(other)).map(({ name }) => name));
}

function sqliteTableOf(table: PgTable): SQLiteTable | undefined {
  const all: SQLiteTable[] = [...Object.values(sqlite), ...Object.values(keys)];
  return all.find((one) => getTableName(one) === getTableName(table));
}
