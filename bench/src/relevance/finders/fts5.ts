import BetterSqlite3 from 'better-sqlite3';
import { TEXT_FIELDS, textsOf } from '../../peers/facts.ts';
import { PAGE } from '../score.ts';
import { BOOST, withoutAccents, wordsOf } from './texts.ts';
import type { Finder, Offers } from './finder.ts';

/** Words with their prefixes, and runs of three letters for what is misspelt: FTS5 knows no French. */
const TOKENIZERS = {
  words: `tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'`,
  trigrams: `tokenize = 'trigram remove_diacritics 1'`,
};
type Table = keyof typeof TOKENIZERS;

const WEIGHTS = [...Object.values(BOOST), 1].join(', ');

/** SQLite FTS5 as its documentation has it: prefixes, accents removed, columns of different weight. */
export async function fts5(offers: Offers): Promise<Finder> {
  const database = new BetterSqlite3(':memory:');
  for (const [table, options] of Object.entries(TOKENIZERS)) {
    database.exec(
      `create virtual table ${table} using fts5 (key unindexed, ${TEXT_FIELDS.join(', ')}, ${options})`,
    );
    const insert = database.prepare(`insert into ${table} values (?, ?, ?, ?, ?, ?)`);
    for (const [key, offer] of offers) {
      const texts = textsOf(offer);
      insert.run(key, ...TEXT_FIELDS.map((field) => texts[field]));
    }
  }
  return {
    find(text) {
      const words = wordsOf(text).map((word) => `"${word}"*`);
      const trigrams = trigramsOf(text).map((three) => `"${three}"`);
      for (const [table, match] of [
        ['words', words.join(' AND ')],
        ['words', words.join(' OR ')],
        ['trigrams', trigrams.join(' OR ')],
      ] as const) {
        const found = match === '' ? [] : keysOf(table, match);
        if (found.length > 0) return found;
      }
      return [];
    },
    async close() {
      database.close();
    },
  };

  function keysOf(table: Table, match: string): string[] {
    // A key has no weight.
    const sql = `select key from ${table} where ${table} match ? order by bm25(${table}, 0, ${WEIGHTS}) limit ${PAGE}`;
    // The one column that is selected.
    return database.prepare(sql).pluck().all(match) as string[];
  }
}

function trigramsOf(text: string): string[] {
  return wordsOf(withoutAccents(text)).flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3)),
  );
}
