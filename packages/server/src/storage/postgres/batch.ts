import { createRequire } from 'node:module';
import pg from 'pg';

/** What the server says of a column of the rows it gives. */
interface Column {
  name: string;
  dataTypeID: number;
}

/** The columns of each prepared statement of a connection, as its server described them; none of one without rows. */
export type Described = Map<string, readonly Column[]>;

/** A statement as callers of the driver write it. */
export type Config = pg.QueryConfig & { rowMode?: 'array' };

type Parser = (text: string) => unknown;

interface Statement {
  config: Config;
  values: unknown[];
  resolve: (result: pg.QueryResult) => void;
  reject: (error: Error) => void;
  columns: readonly Column[];
  parsers: Parser[];
  rows: unknown[];
  /** What could not be read of its rows. */
  failure?: unknown;
  /** What the server says once it is done, as `INSERT 0 1`. */
  done: string;
}

/** A connection, and by name what its server has prepared, or is about to: the driver's types leave it out. */
type Preparing = pg.Connection &
  Record<'parsedStatements' | 'submittedNamedStatements', Partial<Record<string, string>>>;

// Without types: a value as the server reads it.
const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils.js') as {
  prepareValue: (value: unknown) => Buffer | string | null;
};

/**
 * Statements of one transaction that are sent at once and answered at once: to send and to receive each by itself takes
 * either side as long as what is asked. Where one fails, none after it is done, and each of those fails for its error.
 */
export class Batch extends pg.Query {
  /** Told once all is answered. The driver puts one of its own before it, which waits for so long at most. */
  declare callback: ((error: Error | null) => void) | undefined;
  readonly #statements: Statement[] = [];
  readonly #described: Described;
  readonly #types: pg.CustomTypesConfig;
  /** How many are done. */
  #done = 0;

  /**
   * @param described what is known of the connection's statements, and what this one learns
   * @param types how values are read, unless a statement says
   */
  constructor(described: Described, types: pg.CustomTypesConfig) {
    super('');
    this.#described = described;
    this.#types = types;
  }

  get #current(): Statement | undefined {
    return this.#statements[this.#done];
  }

  /** By these two the driver notes what the server has prepared. */
  get name(): string | undefined {
    return this.#current?.config.name;
  }
  set name(_: unknown) {
    // The driver sets it of all that it makes.
  }
  get text(): string | undefined {
    return this.#current?.config.text;
  }
  set text(_: unknown) {
    // As the name.
  }

  add(config: Config, values: unknown[] = config.values ?? []): Promise<pg.QueryResult> {
    return new Promise((resolve, reject) => {
      this.#statements.push({
        config,
        values,
        resolve,
        reject,
        columns: [],
        parsers: [],
        rows: [],
        done: '',
      });
    });
  }

  /** It is not sent. */
  refuse(error: Error): void {
    for (const { reject } of this.#statements) reject(error);
  }

  override submit = (connection: pg.Connection): Error | undefined => {
    const { stream } = connection;
    stream.cork();
    try {
      for (const statement of this.#statements) this.#send(statement, connection as Preparing);
      connection.sync();
      return undefined;
    } catch (error) {
      // A value that cannot be written: nothing of this leaves.
      stream.destroy();
      return toError(error);
    } finally {
      stream.uncork();
    }
  };

  #send({ config: { name = '', text }, values }: Statement, connection: Preparing): void {
    const { parsedStatements, submittedNamedStatements } = connection;
    const prepared = name === '' ? undefined : (parsedStatements[name] ?? submittedNamedStatements[name]);
    if (prepared === undefined) {
      connection.parse({ name, text, types: [] }, true);
      if (name !== '') submittedNamedStatements[name] = text;
    } else if (prepared !== text) throw new Error(`Two statements are named ${name}.`);
    connection.bind({ statement: name, values: values.map(prepareValue) }, true);
    if (!this.#described.has(name)) connection.describe({ type: 'P' }, true);
    connection.execute(null, true);
  }

  handleRowDescription({ fields }: { fields: readonly Column[] }): void {
    const { name = '' } = this;
    if (name !== '') this.#described.set(name, fields);
    if (this.#current) this.#current.columns = fields;
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const statement = this.#current;
    if (!statement) return;
    try {
      this.#read(statement, fields);
    } catch (error) {
      statement.failure ??= error;
    }
  }

  #read(statement: Statement, fields: readonly (string | null)[]): void {
    const { config, rows } = statement;
    if (rows.length === 0) {
      statement.columns = this.#described.get(config.name ?? '') ?? statement.columns;
      const types = config.types ?? this.#types;
      statement.parsers = statement.columns.map(
        ({ dataTypeID }) => types.getTypeParser(dataTypeID, 'text') as Parser,
      );
    }
    const { columns, parsers } = statement;
    const row = fields.map((field, index) => (field === null ? null : parsers[index]?.(field)));
    const isList = config.rowMode === 'array';
    rows.push(isList ? row : Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));
  }

  handleCommandComplete({ text }: { text: string }): void {
    const { name = '' } = this;
    if (name !== '' && !this.#described.has(name)) this.#described.set(name, []);
    if (this.#current) this.#current.done = text;
    this.#done += 1;
  }

  /** Of a statement without words. The driver's own would say once more that this was all. */
  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handleReadyForQuery(): void {
    for (const statement of this.#statements) answer(statement);
    this.callback?.(null);
  }

  handleError(error: Error, connection: pg.Connection): void {
    const { submittedNamedStatements } = connection as Preparing;
    for (const [place, statement] of this.#statements.entries())
      if (place < this.#done) answer(statement);
      else {
        // The server passed over what came after.
        delete submittedNamedStatements[statement.config.name ?? ''];
        statement.reject(error);
      }
    this.callback?.(error);
  }
}

function answer({ resolve, reject, done, rows, failure }: Statement): void {
  const [command = '', ...counts] = done.split(' ');
  const rowCount = counts.length > 0 ? Number(counts.at(-1)) : null;
  if (failure === undefined) resolve({ command, rowCount, oid: 0, fields: [], rows });
  else reject(toError(failure));
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('Not an error', { cause: thrown });
}
