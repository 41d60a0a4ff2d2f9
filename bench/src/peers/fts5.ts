import { SECTORS, type Grade, type Week } from '@1eleve1stage/sdk/contract';
import BetterSqlite3 from 'better-sqlite3';
import type { Query } from '../queries.ts';
import type { StoredOffer } from '../service.ts';
import { PAGE, type Peer } from './peer.ts';

const GRADES: Record<Grade, number> = { quatrieme: 1, troisieme: 2, seconde: 4 };

const SCHEMA = `
  create table offers (id integer primary key, latitude real, longitude real, grades integer,
    weeks0 integer, weeks1 integer, weeks2 integer, weeks3 integer, card text);
  create virtual table places using rtree (id, south, north, west, east);
  create virtual table words using fts5 (title, sector, employer, city, description,
    content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2', detail = column);
`;

/** Exact distance, and one pass over what answers for both the total and the page. */
const DISTANCE = `12742.0176 * asin(sqrt(
  pow(sin(radians(latitude - :latitude) / 2), 2)
  + cos(radians(:latitude)) * cos(radians(latitude)) * pow(sin(radians(longitude - :longitude) / 2), 2)))`;
const IN_BOX = `select id from places where south <= :north and north >= :south and west <= :east and east >= :west`;

/** SQLite as a careful developer uses it: FTS5 for words, an R*Tree for places, bits for weeks, prepared statements. */
export function fts5(): Peer {
  const db = new BetterSqlite3(':memory:');
  db.exec(SCHEMA);
  const statements = new Map<string, BetterSqlite3.Statement>();
  const prepared = (sql: string): BetterSqlite3.Statement => {
    const known = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const cards = db.prepare('select card from offers where id = ?').pluck();
  return {
    async build(offers) {
      db.exec('begin');
      let id = 0;
      for await (const offer of offers) insert(db, (id += 1), offer);
      db.exec("commit; insert into words (words) values ('optimize'); analyze;");
    },
    search(query) {
      const { sql, parameters } = toSql(query);
      const rows = prepared(sql).all(parameters) as { id: number; total: number }[];
      return { total: rows[0]?.total ?? 0, page: rows.map(({ id }) => cards.get(id)) };
    },
  };
}

function insert(db: BetterSqlite3.Database, id: number, { content }: StoredOffer): void {
  const { latitude, longitude, city } = content.location;
  const grades = content.grades.reduce((bits, grade) => bits | GRADES[grade], 0);
  const { title, description, employer } = content;
  run(db, 'insert into offers values (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    ...[id, latitude, longitude, grades, ...weekBits(content.weeks)],
    JSON.stringify({ title, employer, city, weeks: content.weeks }),
  ]);
  run(db, 'insert into places values (?, ?, ?, ?, ?)', [id, latitude, latitude, longitude, longitude]);
  run(db, 'insert into words (rowid, title, sector, employer, city, description) values (?, ?, ?, ?, ?, ?)', [
    ...[id, title, SECTORS[content.sector.code], employer.name, city, description],
  ]);
}

const inserts = new WeakMap<BetterSqlite3.Database, Map<string, BetterSqlite3.Statement>>();

function run(db: BetterSqlite3.Database, sql: string, values: unknown[]): void {
  const known = inserts.get(db) ?? new Map<string, BetterSqlite3.Statement>();
  inserts.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  statement.run(values);
}

function toSql({ words, centre, radiusKm, grade, weeks }: Query): { sql: string; parameters: object } {
  const conditions = ['1'];
  const parameters: Record<string, unknown> = { ...(centre && boxOf(centre, radiusKm)) };
  if (words !== undefined) {
    conditions.push('id in (select rowid from words where words match :words)');
    parameters['words'] = matchOf(words);
  }
  if (centre) conditions.push(`id in (${IN_BOX})`, `${DISTANCE} <= :radiusKm`);
  if (grade) {
    conditions.push('grades & :grade');
    parameters['grade'] = GRADES[grade];
  }
  if (weeks) {
    conditions.push('(weeks0 & :w0 or weeks1 & :w1 or weeks2 & :w2 or weeks3 & :w3)');
    for (const [index, bits] of weekBits(weeks).entries()) parameters[`w${index}`] = bits;
  }
  const order = centre ? DISTANCE : 'id';
  const sql = `with found as materialized (
      select id, ${order} as rank from offers where ${conditions.join(' and ')})
    select id, (select count(*) from found) as total from found order by rank, id limit ${PAGE}`;
  return { sql, parameters };
}

function matchOf(words: string): string {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"*`).join(' AND ');
}

function boxOf(centre: { latitude: number; longitude: number }, radiusKm: number): Record<string, number> {
  const height = radiusKm / 111.19;
  const width = height / Math.cos((centre.latitude * Math.PI) / 180);
  return {
    ...centre,
    radiusKm,
    south: centre.latitude - height,
    north: centre.latitude + height,
    west: centre.longitude - width,
    east: centre.longitude + width,
  };
}

/** Weeks as bits of four integers, by the school years to come. */
function weekBits(weeks: readonly Week[]): [number, number, number, number] {
  const numbers = weeks.map((week) => (Number(week.slice(0, 4)) - 2026) * 53 + Number(week.slice(6)) - 30);
  const bitsOf = (word: number): number =>
    numbers
      .filter((number) => Math.floor(number / 31) === word)
      .reduce((bits, number) => bits | (1 << (number % 31)), 0);
  return [bitsOf(0), bitsOf(1), bitsOf(2), bitsOf(3)];
}
