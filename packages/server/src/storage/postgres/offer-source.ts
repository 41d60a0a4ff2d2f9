import type { Week } from '@1eleve1stage/sdk/contract';
import type pg from 'pg';
import type { OfferSource } from '../../ports/index.js';
import { countAfter, hasReached, numberAfter, toPosition, type NumberedChange } from '../change-position.js';
import type { TellUnreadable } from '../read-content.js';
import {
  createOfferReader,
  toChange,
  type ChangedColumns,
  type PublishedColumns,
} from '../rows/published-row.js';

/** Offers read at once: few enough to leave others their turn. */
const BATCH = 128;

function inMilliseconds(column: string): string {
  return `(extract(epoch from ${column}) * 1000)::float8`;
}

/** `PublishedColumns`. */
const COLUMNS = [
  ...['row::float8', 'id', 'publisher_id', 'mode', 'remote_id', 'seats_held'],
  ...['published_at', 'created_at', 'updated_at'].map(inMilliseconds),
  '(select name from publishers where publishers.id = publisher_id)',
].join(', ');

// Ordered by the column, not by what is selected under its name, of which there is no index.
const PUBLISHED = `
  select content::text, ${COLUMNS} from offers
  where row > $1 and state = 'published' order by offers.row limit ${BATCH}`;

// The content of an offer whose seats only moved is not read.
const CHANGES = `
  select case when written > $1 and state = 'published' then content::text end, changed::float8, state, seats_total,
    ${COLUMNS}
  from offer_changes join offers on offers.id = offer_changes.offer_id
  where changed > $1 order by offer_changes.changed limit $2`;

/** The timeline, which a standby that is promoted begins: its number is in the names of the log's files. */
const LINE = `('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::bigint::float8`;

const LAST = `select ${LINE}, (select coalesce(max(changed), 0)::float8 from offer_changes)`;

// One statement, so that all is of one moment.
const COUNT = `
  select count(*)::float8, ${LINE}, (select coalesce(max(changed), 0)::float8 from offer_changes) from offers
  where mode in ('live', 'test') and state = 'published' and last_week >= $1 and id <> all($2)`;

/** The last change that was committed. */
export async function lastChangeOf(pool: pg.Pool): Promise<NumberedChange> {
  const [[line, number] = [0, 0]] = await rowsOf<[line: number, number: number]>(pool, LAST);
  return { line, number };
}

/** @param pool of connections that only see what was committed */
export function createOfferSource(
  pool: pg.Pool,
  identity: string,
  subscribe: OfferSource['subscribe'],
  tell: TellUnreadable,
): OfferSource {
  const readable = createOfferReader(tell);
  return {
    identity,
    lastChange: async () => toPosition(await lastChangeOf(pool)),
    countChanges: async (after) => countAfter(after, await lastChangeOf(pool)),
    hasReached,
    async *readPublished() {
      const rowsAfter = (row: number) =>
        rowsOf<[content: string, ...PublishedColumns]>(pool, PUBLISHED, [row]);
      let rows = await rowsAfter(0);
      while (rows.length > 0) {
        yield rows.flatMap(([content, ...columns]) => readable.read(content, columns) ?? []);
        rows = await rowsAfter(rows.at(-1)?.[1] ?? 0);
      }
    },
    async countPublished(since: Week) {
      const rows = await rowsOf<[count: number, line: number, number: number]>(pool, COUNT, [
        since,
        [...readable.unreadable],
      ]);
      const [count = 0, line = 0, number = 0] = rows[0] ?? [];
      return { count, upTo: toPosition({ line, number }) };
    },
    async readChanges(after, limit) {
      // Asked before: where another line begins in between, what is read next is found to be of an earlier one.
      const last = await lastChangeOf(pool);
      const from = numberAfter(after, last);
      const rows = await rowsOf<ChangedColumns>(pool, CHANGES, [from, limit]);
      const changes = rows.map((row) => toChange(row, readable));
      return { changes, upTo: toPosition({ line: last.line, number: rows.at(-1)?.[1] ?? from }) };
    },
    subscribe,
  };
}

/** Rows as arrays, typed as the statement selects them: drizzle would take longer to make its own. */
async function rowsOf<Row extends unknown[]>(
  pool: pg.Pool,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const { rows } = await pool.query<Row>({ text, values, rowMode: 'array' });
  return rows;
}
