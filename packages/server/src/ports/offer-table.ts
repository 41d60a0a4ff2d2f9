import type { OfferRecord } from '@1eleve1stage/sdk/contract';

/** Words for people who read French, and for those who do not. */
interface Told {
  readonly fr: string;
  readonly en: string;
}

/** A row of a table of offers, and what became of it, or would. */
export interface TableRow {
  /** The number that spreadsheets show beside it. */
  row: number;
  outcome: 'created' | 'updated' | 'unchanged' | 'refused';
  /** Absent where it is refused. */
  offer?: Pick<OfferRecord, 'title' | 'location' | 'weeks'>;
  /** What is to be corrected. */
  reasons: readonly Told[];
}

/** A table that was read; why nothing of it can be; or that it has more rows than are read at once. */
export type ReadTable = { rows: readonly TableRow[] } | { unreadable: Told } | { tooManyRows: number };

/** How a table is imported. */
export interface TableImport {
  publisherId: string;
  /** Who does it. */
  personId: string;
  /** What a row says where it says nothing, by the paths of fields, `employer.name`. */
  defaults: Readonly<Record<string, string>>;
  /** Tells what would be done, and does not do it. */
  isDryRun: boolean;
}

/** A column of a table, as people who host know it. */
export interface TableColumn {
  /** The path of its field, `employer.name`. */
  path: string;
  /** In French, as the template has it. */
  name: string;
  /** True for one that each row must have something in. */
  isNeeded: boolean;
}

/** Tables of offers that people write in a spreadsheet. */
export interface OfferTables {
  columns(): Promise<readonly TableColumn[]>;
  import(file: Uint8Array, how: TableImport): Promise<ReadTable>;
}
