import { SECTORS } from '@1eleve1stage/sdk/contract';
import pg from 'pg';
import { PAGE, type Peer } from './peer.ts';
import type { Query } from '../queries.ts';

const SCHEMA = `
  create extension if not exists postgis;
  create extension if not exists unaccent;
  drop schema if exists bench cascade;
  create schema bench;
  create table bench.offers (id integer primary key, title text, employer text, grades text[],
    coordinates geography(point), search tsvector);
  create table bench.weeks (id serial primary key, name text unique);
  create table bench.offer_weeks (offer_id integer references bench.offers, week_id integer references bench.weeks);
`;
const INDEXES = `
  create index on bench.offers using gist (coordinates);
  create index on bench.offers using gin (search);
  create index on bench.offer_weeks (offer_id);
  create index on bench.offer_weeks (week_id);
  analyze;
`;

/** PostgreSQL with PostGIS in the query shape of the state's service: a join by week, and a window for the total. */
export function postgres(url: string): Peer {
  const client = new pg.Client(url);
  return {
    async build(offers) {
      await client.connect();
      await client.query(SCHEMA);
      await client.query('begin');
      let id = 0;
      for await (const { content } of offers) {
        const { longitude, latitude, city } = content.location;
        const text = [content.title, SECTORS[content.sector.code], content.employer.name, city].join(' ');
        await client.query(
          `insert into bench.offers values ($1, $2, $3, $4, st_point($5, $6)::geography,
             to_tsvector('french', unaccent($7)))`,
          [
            ...[(id += 1), content.title, content.employer.name, content.grades],
            ...[longitude, latitude, `${text} ${content.description}`],
          ],
        );
        await client.query(
          `with names as (insert into bench.weeks (name) select unnest($2::text[])
             on conflict (name) do update set name = excluded.name returning id)
           insert into bench.offer_weeks select $1, id from names`,
          [id, content.weeks],
        );
      }
      await client.query('commit');
      await client.query(INDEXES);
    },
    async search(query) {
      const { sql, values } = toSql(query);
      const { rows } = await client.query<{ total: string }>({ text: sql, values });
      return { total: Number(rows[0]?.total ?? 0), page: rows };
    },
  };
}

function toSql({ words, centre, radiusKm, grade, weeks }: Query): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const parameter = (value: unknown): string => `$${values.push(value)}`;
  const point =
    centre && `st_point(${parameter(centre.longitude)}, ${parameter(centre.latitude)})::geography`;
  const conditions = [
    ...(words === undefined
      ? []
      : [`search @@ to_tsquery('french', unaccent(${parameter(prefixes(words))}))`]),
    ...(point ? [`st_dwithin(coordinates, ${point}, ${parameter(radiusKm * 1000)})`] : []),
    ...(grade ? [`${parameter(grade)} = any(grades)`] : []),
    ...(weeks ? [`weeks.name = any(${parameter(weeks)})`] : []),
  ];
  const join = weeks
    ? 'join bench.offer_weeks on offer_weeks.offer_id = offers.id join bench.weeks on weeks.id = offer_weeks.week_id'
    : '';
  const order = point ? `st_distance(coordinates, ${point})` : 'offers.id';
  return {
    sql: `select offers.id, title, employer, count(*) over () as total from bench.offers ${join}
      where ${conditions.join(' and ') || 'true'} group by offers.id order by ${order} limit ${PAGE}`,
    values,
  };
}

function prefixes(words: string): string {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}:*`).join(' & ');
}
