import type { Cells } from '../text/csv.js';
import type { CellKind } from './columns.js';

const LIST_SEPARATOR = '|';
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false, vrai: true, faux: false };

/** A value in the making: what has no cell is not there. */
interface Tree {
  [name: string]: Tree | string | number | boolean | string[];
}

/**
 * A row as the object it stands for: `employer.name` is the `name` of `employer`. Empty cells are left out;
 * lists are separated by `|`. A cell that is not of its kind stays a text, for the schema to refuse.
 */
export function fromCells(cells: Cells, kinds: ReadonlyMap<string, CellKind>): Tree {
  const root: Tree = {};
  for (const [column, cell] of Object.entries(cells)) {
    const kind = kinds.get(column);
    const text = cell.trim();
    if (kind === undefined || text === '') continue;
    const names = column.split('.');
    const last = names.pop() ?? column;
    let inner = root;
    for (const name of names) inner = childOf(inner, name);
    inner[last] = readCell(text, kind);
  }
  return root;
}

function childOf(tree: Tree, name: string): Tree {
  const child = tree[name];
  if (typeof child === 'object' && !Array.isArray(child)) return child;
  return (tree[name] = {});
}

function readCell(text: string, kind: CellKind): string | number | boolean | string[] {
  switch (kind) {
    case 'list':
      return text.split(LIST_SEPARATOR).map((item) => item.trim());
    case 'boolean':
      return BOOLEANS[text.toLowerCase()] ?? text;
    case 'number':
      // French spreadsheets write a decimal comma.
      return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    case 'text':
      return text;
  }
}
