import pg from 'pg';
import type { StartedPostgres } from '../../../../packages/server/test/harness/start-postgres.ts';
import { textsOf } from '../../peers/facts.ts';
import { POSTGRES_URL } from '../../peers/index.ts';
import { PAGE } from '../score.ts';
import { wordsOf } from './texts.ts';
import type { Finder, Offers } from './finder.ts';

/** French stems of words without accents, as the chapter on `unaccent` has it. */
const SCHEMA = `
  create extension if not exists unaccent;
  create extension if not exists pg_trgm;
  drop schema if exists bench cascade;
  create schema bench;
  create text search configuration bench.unaccented (copy = french);
  alter text search configuration bench.unaccented
    alter mapping for hword, hword_part, word with unaccent, french_stem;
  create table bench.offers (key text primary key, words tsvector, search tsvector);
`;
/** A batch at once: columns as arrays. */
const INSERT = `
  insert into bench.offers
  select key, to_tsvector('simple', unaccent(concat_ws(' ', title, sector, employer, city, description))),
    setweight(to_tsvector('bench.unaccented', title), 'A')
      || setweight(to_tsvector('bench.unaccented', sector), 'B')
      || setweight(to_tsvector('bench.unaccented', concat_ws(' ', employer, city)), 'C')
      || setweight(to_tsvector('bench.unaccented', description), 'D')
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
    as batch (key, title, sector, employer, city, description)`;
/** The words of all offers, by their trigrams, as the chapter on `pg_trgm` has it for what is misspelt. */
const INDEXES = `
  create index on bench.offers using gin (search);
  create table bench.words as select word, ndoc from ts_stat('select words from bench.offers');
  create index on bench.words using gin (word gin_trgm_ops);
  analyze bench.offers, bench.words;
`;
/** A word as typed where one begins so; else the likest, where one is like it. */
const MEND = `
  select coalesce(
    (select typed where exists (select from bench.words where word like typed || '%')),
    (select word from bench.words where word % typed order by similarity(word, typed) desc, ndoc desc limit 1),
    typed) as word
  from (select unaccent(lower(word)) as typed, place from unnest($1::text[]) with ordinality as all_words (word, place))
    as folded order by place`;
const FIND = `
  select key from bench.offers, to_tsquery('bench.unaccented', $1) as query
  where search @@ query order by ts_rank(search, query) desc, key limit ${PAGE}`;

/**
 * PostgreSQL as its documentation has it: French stems and stop words, prefixes, weights, trigrams for what is misspelt.
 *
 * @returns undefined where no server is told of, and none of our own runs on this machine
 */
export async function postgres(offers: Offers): Promise<Finder | undefined> {
  const own = process.env[POSTGRES_URL] === undefined ? await startOwn() : undefined;
  const url = own?.url ?? process.env[POSTGRES_URL];
  if (url === undefined) return undefined;
  const client = new pg.Client(url);
  await client.connect();
  await client.query(SCHEMA);
  const texts = Array.from(offers.values(), textsOf);
  await client.query(INSERT, [
    [...offers.keys()],
    ...(['title', 'sector', 'employer', 'city', 'description'] as const).map((field) =>
      texts.map((of) => of[field]),
    ),
  ]);
  await client.query(INDEXES);
  return {
    async find(text) {
      const typed = wordsOf(text);
      const found = await keysOf(typed, ' & ');
      if (found.length > 0) return found;
      const { rows } = await client.query<{ word: string }>(MEND, [typed]);
      const mended = rows.map(({ word }) => word);
      const others = await keysOf(mended, ' & ');
      return others.length > 0 ? others : keysOf(mended, ' | ');
    },
    async close() {
      await client.end();
      await own?.stop();
    },
  };

  async function keysOf(words: readonly string[], operator: ' & ' | ' | '): Promise<string[]> {
    const query = words.map((word) => `${word}:*`).join(operator);
    const { rows } = await client.query<{ key: string }>(FIND, [query]);
    return rows.map(({ key }) => key);
  }
}

/** Sources of the service's tests are read where the hook is, not by who only asks for the names of engines. */
async function startOwn(): Promise<StartedPostgres | undefined> {
  const { startPostgres } = await import('../../../../packages/server/test/harness/start-postgres.ts');
  return startPostgres();
}
