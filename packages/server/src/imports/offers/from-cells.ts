import type { Cells } from '../text/row.js';
import { lossOf, plainCell } from '../text/plain-cell.js';
import type { RowError } from '../text/row.js';
import { TEXT } from './cell-readers.js';
import type { Table } from './columns.js';

/** A value in the making: what has no cell is not there. */
interface Tree {
  [name: string]: unknown;
}

/**
 * A row as the object it stands for: `employer.name` is the `name` of `employer`. Empty cells are left out. A cell that
 * is not of its kind stays a text, for the schema to refuse; what a spreadsheet broke is refused here.
 */
export function fromCells(cells: Cells, { columns, objects }: Table): { tree: Tree; errors: RowError[] } {
  const root: Tree = {};
  const errors: RowError[] = [];
  for (const name of objects) place(root, name, {});
  for (const [name, cell] of Object.entries(cells)) {
    const reader = columns.get(name);
    const text = plainCell(cell);
    if (!reader || text === '') continue;
    const code = lossOf(text, reader !== TEXT);
    if (code) errors.push({ pointer: `/${name.replaceAll('.', '/')}`, code });
    else place(root, name, reader.read(text));
  }
  return { tree: root, errors };
}

function place(root: Tree, name: string, value: unknown): void {
  const names = name.split('.');
  const last = names.pop() ?? name;
  let inner = root;
  for (const step of names) inner = childOf(inner, step);
  inner[last] = value;
}

function childOf(tree: Tree, name: string): Tree {
  const child = tree[name];
  if (isTree(child)) return child;
  const made: Tree = {};
  tree[name] = made;
  return made;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
