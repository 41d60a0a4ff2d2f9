/** Prints rows under a title, a column for each thing told of them. */
export function printTable<Row>(
  title: string,
  rows: readonly Row[],
  columns: Record<string, (row: Row) => string>,
): void {
  const names = Object.keys(columns);
  const cells = rows.map((row) => names.map((name) => columns[name]?.(row) ?? ''));
  const widths = names.map((name, at) =>
    Math.max(name.length, ...cells.map((line) => line[at]?.length ?? 0)),
  );
  const print = (line: readonly string[]): void =>
    console.log(
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    );
  console.log(`\n${title}\n`);
  print(names);
  for (const line of cells) print(line);
}
