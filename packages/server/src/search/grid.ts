import { boxAround, reachAt, type Position } from '../core/search/rules/geometry.js';

// Offers are stored in the order of a grid's cells, row after row from the south, so that a circle is a few
// slices of every column, one for each row it crosses.

/** Cells a degree: 0.05° is 5.6 km from south to north, and less from west to east. */
const CELLS = 20;
const COLUMNS = 360 * CELLS;
const ROWS = 180 * CELLS;

/** The cell of a point, in the order of storage. */
export function cellOf({ latitude, longitude }: Position): number {
  return rowOf(latitude) * COLUMNS + columnOf(longitude);
}

/** From the first offer, up to and without the last. */
export interface Slice {
  from: number;
  to: number;
  /** True when all of them are within the radius asked for: none need be measured. */
  isWithin: boolean;
}

/** The cells that hold offers, in order, and where the offers of each begin. */
export interface Grid {
  cells: Uint32Array;
  /** One more than the cells: the last is the number of offers. */
  starts: Uint32Array;
}

/** @param cells of each offer, in order */
export function toGrid(cells: Uint32Array): Grid {
  const distinct: number[] = [];
  const starts: number[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    if (index > 0 && cells[index] === cells[index - 1]) continue;
    distinct.push(cells[index] ?? 0);
    starts.push(index);
  }
  return { cells: Uint32Array.from(distinct), starts: Uint32Array.from([...starts, cells.length]) };
}

/** The slices that hold every offer within a radius, and some around it. */
export function slicesAround(grid: Grid, centre: Position, radiusKm: number): Slice[] {
  const { south, north, west, east } = boxAround(centre, radiusKm);
  const { cells, starts } = grid;
  const slices: Slice[] = [];
  /** Adds the offers of some neighbouring cells, if there are any. */
  const add = (first: number, last: number, isWithin: boolean): void => {
    if (first > last) return;
    const start = firstAtLeast(cells, first);
    const end = firstAtLeast(cells, last + 1, start);
    if (end > start) slices.push({ from: starts[start] ?? 0, to: starts[end] ?? 0, isWithin });
  };
  const [first, last] = [columnOf(west), columnOf(east)];
  for (let row = rowOf(south); row <= rowOf(north); row += 1) {
    const inner = columnsWithin(row, centre, radiusKm);
    const cell = row * COLUMNS;
    if (!inner) {
      add(cell + first, cell + last, false);
      continue;
    }
    add(cell + first, cell + inner.first - 1, false);
    add(cell + inner.first, cell + inner.last, true);
    add(cell + inner.last + 1, cell + last, false);
  }
  return slices;
}

interface Columns {
  first: number;
  last: number;
}

/** A margin for rounding, degrees: about 10 cm. */
const MARGIN = 1e-6;

/** The cells of a row that are within a circle, whole; undefined when none is, or where longitudes begin again. */
function columnsWithin(row: number, centre: Position, radiusKm: number): Columns | undefined {
  const south = row / CELLS - 90;
  // The circle is narrowest at one of the row's edges.
  const reach = Math.min(reachAt(south, centre, radiusKm), reachAt(south + 1 / CELLS, centre, radiusKm));
  const [west, east] = [centre.longitude - reach + MARGIN, centre.longitude + reach - MARGIN];
  if (!(reach > 0) || west < -180 || east > 180) return undefined;
  const first = Math.ceil((west + 180) * CELLS);
  const last = Math.floor((east + 180) * CELLS) - 1;
  return first <= last ? { first, last } : undefined;
}

function rowOf(latitude: number): number {
  return Math.min(ROWS - 1, Math.max(0, Math.floor((latitude + 90) * CELLS)));
}

function columnOf(longitude: number): number {
  return Math.min(COLUMNS - 1, Math.max(0, Math.floor((longitude + 180) * CELLS)));
}

/** Index of the first number that is not smaller; the length when all are. */
export function firstAtLeast(sorted: Uint32Array, value: number, from = 0, to = sorted.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
