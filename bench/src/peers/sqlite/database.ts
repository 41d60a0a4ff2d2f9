import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { StoredOffer } from '../../service.ts';
import { factsOf, TEXT_FIELDS, textsOf } from '../facts.ts';

/**
 * A slim table for what is filtered, the offers as they are shown apart, and words in a contentless index with
 * prefixes as short as pupils type them.
 */
const SCHEMA = `
  create table offers (id integer primary key, x real, y real, z real, grades integer,
    weeks0 integer, weeks1 integer, weeks2 integer, isReserved integer);
  create table cards (id integer primary key, card text);
  create virtual table words using fts5 (${TEXT_FIELDS.join(', ')},
    content = '', detail = column, prefix = '3 4', tokenize = 'unicode61 remove_diacritics 2');
`;

export interface Database {
  exec(sql: string): void;
  /** Compiled once for each text. */
  prepare(sql: string): BetterSqlite3.Statement;
  insertOffer(id: number, offer: StoredOffer): void;
  /** An offer as it is shown. */
  cardOf(id: number): unknown;
  close(): void;
}

/** A database in a file of its own, with enough memory to keep all of it at hand. */
export function openDatabase(): Database {
  const folder = mkdtempSync(join(tmpdir(), 'stages-bench-sqlite-'));
  const connection = new BetterSqlite3(join(folder, 'offers.db'));
  connection.exec('pragma journal_mode = wal; pragma cache_size = -262144; pragma mmap_size = 4294967296;');
  connection.exec(SCHEMA);
  const statements = new Map<string, BetterSqlite3.Statement>();
  const prepare = (sql: string): BetterSqlite3.Statement => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    exec: (sql) => void connection.exec(sql),
    prepare,
    insertOffer(id, offer) {
      const { x, y, z, grades, weeks, isReserved } = factsOf(offer);
      const facts = [id, x, y, z, grades, ...weeks, Number(isReserved)];
      prepare('insert into offers values (?, ?, ?, ?, ?, ?, ?, ?, ?)').run(facts);
      prepare('insert into cards values (?, ?)').run(id, JSON.stringify(offer.content));
      const texts = textsOf(offer);
      prepare(`insert into words (rowid, ${TEXT_FIELDS.join(', ')}) values (?, ?, ?, ?, ?, ?)`).run(
        id,
        TEXT_FIELDS.map((field) => texts[field]),
      );
    },
    cardOf: (id) => prepare('select card from cards where id = ?').pluck().get(id),
    close() {
      connection.close();
      rmSync(folder, { recursive: true });
    },
  };
}
