import { getTableColumns, sql, type SQL, type Table } from './drizzle.js';

// Building an insert costs ten times what running it does. These two let it be built once:
// `db.insert(table).values(placeholdersOf(table)).prepare()`, then `.run(row)` with every column.

/** A placeholder for each column but those left out, under its own name; values are encoded as the column says. */
export function placeholdersOf<Columns extends Table>(
  table: Columns,
  ...leftOut: (keyof Columns['$inferInsert'])[]
): Columns['$inferInsert'] {
  const entries = namesOf(table, leftOut).map((name) => [name, sql.placeholder(name)]);
  // Drizzle takes a placeholder wherever it takes a value, and there is one for every column asked for.
  return Object.fromEntries(entries) as Columns['$inferInsert'];
}

/** For an upsert: each column but those left out takes the value of the row that was already there. */
export function replacedIn<Columns extends Table>(
  table: Columns,
  ...leftOut: (keyof Columns['$inferInsert'])[]
): Record<string, SQL> {
  const columns = getTableColumns(table);
  const replaced = namesOf(table, leftOut).map((name) => [
    name,
    sql`excluded.${sql.identifier(columns[name]?.name ?? name)}`,
  ]);
  return Object.fromEntries(replaced) as Record<string, SQL>;
}

function namesOf(table: Table, leftOut: readonly PropertyKey[]): string[] {
  return Object.keys(getTableColumns(table)).filter((name) => !leftOut.includes(name));
}
