/** A column that both engines have, by its type in PostgreSQL. */
export interface CopiedColumn {
  name: string;
  type: string;
}

export interface CopiedTable {
  name: string;
  columns: readonly CopiedColumn[];
}

/** A value as neither engine writes it: moments in milliseconds, JSON as its text, what is sealed as it is. */
export type Value = null | string | number | boolean | Buffer | readonly string[];

/** The values of a row, in the order of the columns. */
export type Row = readonly Value[];

/** A database or a vault of keys, as it is at one moment. */
export interface CopyPart {
  count(table: CopiedTable): Promise<number>;
  /** All rows, some at a time. */
  rows(table: CopiedTable): AsyncIterable<Row[]>;
  /** The highest number of a key that was ever drawn; of a vault alone. */
  highestKey(): Promise<number>;
}

/** A part that is being written: nobody sees anything of it before it is kept, whole. */
export interface WrittenPart extends CopyPart {
  add(table: CopiedTable, rows: readonly Row[]): Promise<void>;
  /** Has numbers go on where those of the source stood. */
  finish(highestKey: number): Promise<void>;
  keep(): Promise<void>;
}

/** Where is copied from; nobody writes there meanwhile. */
export interface CopySource {
  database: CopyPart;
  vault: CopyPart;
  close(): Promise<void>;
}

/** Where is copied to. */
export interface CopyTarget {
  database: WrittenPart;
  vault: WrittenPart;
  /** Undoes what was not kept. */
  close(): Promise<void>;
}
