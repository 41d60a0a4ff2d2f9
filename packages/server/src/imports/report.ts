import type { RowError, RowPlace } from './text/row.js';

/** Counts of what an import has done so far. Every row read is in exactly one of the other counts. */
export interface ImportReport<Skip extends string = never> {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  /** Rows that are right and of no use here, by reason. */
  skipped: Partial<Record<Skip, number>>;
}

/** A row that was not imported. */
export interface RefusedRow extends RowPlace {
  errors: RowError[];
}

/** How an import is run. */
export interface ImportOptions<Skip extends string = never> {
  /** Tells what would be done, and does not do it. */
  isDryRun: boolean;
  /** Nobody is served meanwhile, as before a first start is over: no time is left to others. */
  isAlone?: boolean;
  /** Called after each batch. */
  onProgress?: (report: Readonly<ImportReport<Skip>>) => void;
  /** Called for each refused row: they are not kept, since there may be millions. */
  onRefusal?: (row: RefusedRow) => void;
}

export function emptyReport<Skip extends string>(): ImportReport<Skip> {
  return { rows: 0, created: 0, updated: 0, unchanged: 0, refused: 0, skipped: {} };
}
