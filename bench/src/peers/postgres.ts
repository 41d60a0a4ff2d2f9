import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { PAGE, type Query } from '../queries.ts';
import type { StoredOffer } from '../service.ts';
import { textsOf } from './facts.ts';
import type { Peer } from './peer.ts';

const SCHEMA = `
  create extension if not exists postgis;
  create extension if not exists unaccent;
  drop schema if exists bench cascade;
  create schema bench;
  create table bench.offers (id integer primary key, content jsonb, grades text[], is_reserved boolean,
    coordinates geography(point), search tsvector);
  create table bench.weeks (id serial primary key, name text unique);
  create table bench.offer_weeks (offer_id integer references bench.offers,
    week_id integer references bench.weeks);
`;
const INDEXES = `
  create index on bench.offers using gist (coordinates);
  create index on bench.offers using gin (search);
  create index on bench.offer_weeks (offer_id);
  create index on bench.offer_weeks (week_id, offer_id);
  analyze bench.offers, bench.weeks, bench.offer_weeks;
`;
/** A batch at once: columns as arrays. */
const INSERT_OFFERS = `
  insert into bench.offers
  select id, content::jsonb, array(select jsonb_array_elements_text(content::jsonb -> 'grades')),
    content::jsonb ? 'reservedFor', st_point(longitude, latitude)::geography,
    to_tsvector('french', unaccent(text))
  from unnest($1::integer[], $2::text[], $3::float8[], $4::float8[], $5::text[])
    as batch (id, content, longitude, latitude, text)`;
const INSERT_NAMES = `
  insert into bench.weeks (name) select distinct unnest($1::text[]) on conflict (name) do nothing`;
const INSERT_WEEKS = `
  insert into bench.offer_weeks
  select offer_id, weeks.id from unnest($1::integer[], $2::text[]) as batch (offer_id, name)
  join bench.weeks using (name)`;

/**
 * PostgreSQL with PostGIS, in the shape of the query of the state's service: a join by week, distances on the
 * ellipsoid, a window over all that answers for the total.
 */
export function postgres(url: string): Peer {
  const client = new pg.Client(url);
  return {
    async build(batches) {
      await client.connect();
      await client.query(SCHEMA);
      let first = 1;
      for await (const batch of batches) {
        await insertBatch(client, batch, first);
        first += batch.length;
      }
      await client.query(INDEXES);
    },
    async search(query) {
      const { text, values } = toSql(query);
      const { rows } = await client.query<{ total: string }>({ text, values });
      return { total: Number(rows[0]?.total ?? 0), page: rows };
    },
    otherCpuMs: () => cpuOfBackend(client),
    close: () => client.end(),
  };
}

async function insertBatch(client: pg.Client, batch: readonly StoredOffer[], first: number): Promise<void> {
  const ids = batch.map((_, at) => first + at);
  const contents = batch.map(({ content }) => content);
  await client.query(INSERT_OFFERS, [
    ids,
    contents.map((content) => JSON.stringify(content)),
    contents.map(({ location }) => location.longitude),
    contents.map(({ location }) => location.latitude),
    batch.map((offer) => Object.values(textsOf(offer)).join(' ')),
  ]);
  const weeks = batch.flatMap(({ content }, at) => content.weeks.map((week) => [first + at, week] as const));
  const names = weeks.map(([, week]) => week);
  await client.query(INSERT_NAMES, [names]);
  await client.query(INSERT_WEEKS, [weeks.map(([id]) => id), names]);
}

function toSql({ words, centre, radiusKm, grade, weeks }: Query): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const parameter = (value: unknown): string => `$${values.push(value)}`;
  const point =
    centre && `st_point(${parameter(centre.longitude)}, ${parameter(centre.latitude)})::geography`;
  const match = words !== undefined && `to_tsquery('french', unaccent(${parameter(toPrefixes(words))}))`;
  const conditions = [
    'not is_reserved',
    ...(match ? [`search @@ ${match}`] : []),
    ...(point ? [`st_dwithin(coordinates, ${point}, ${parameter(radiusKm * 1000)})`] : []),
    ...(grade ? [`${parameter(grade)} = any(grades)`] : []),
    ...(weeks ? [`weeks.name = any(${parameter(weeks)})`] : []),
  ];
  const join = weeks
    ? 'join bench.offer_weeks on offer_weeks.offer_id = offers.id join bench.weeks on weeks.id = offer_weeks.week_id'
    : '';
  const order = point
    ? `st_distance(coordinates, ${point})`
    : match
      ? `ts_rank(search, ${match}) desc`
      : 'id';
  return {
    text: `select offers.id, content, count(*) over () as total from bench.offers ${join}
      where ${conditions.join(' and ')} group by offers.id order by ${order}, offers.id limit ${PAGE}`,
    values,
  };
}

function toPrefixes(words: string): string {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}:*`).join(' & ');
}

/** CPU time of the process that answers us, as Linux tells it where it runs on this machine; else 0. */
async function cpuOfBackend(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const text = await readFile(`/proc/${rows[0]?.pid}/schedstat`, 'utf8').catch(() => '0');
  return Number(text.split(' ')[0]) / 1e6;
}
