import type { Week } from '@1eleve1stage/sdk/contract';
import type pg from 'pg';
import type { ChangePosition, OfferSource } from '../../ports/index.js';
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

const PUBLISHED = `
  select content::text, ${COLUMNS} from offers
  where row > $1 and state = 'published' order by row limit ${BATCH}`;

// The content of an offer whose seats only moved is not read.
const CHANGES = `
  select case when written > $1 and state = 'published' then content::text end, changed::float8, state, seats_total,
    ${COLUMNS}
  from offer_changes join offers on offers.id = offer_changes.offer_id
  where changed > $1 order by changed limit $2`;

const LAST = 'select coalesce(max(changed), 0)::float8 from offer_changes';

// One statement, so that all is of one moment.
const COUNT = `
  select count(*)::float8, (${LAST}) from offers
  where mode in ('live', 'test') and state = 'published' and last_week >= $1 and id <> all($2)`;

/** The number of the last change that was committed. */
export async function lastChangeOf(pool: pg.Pool): Promise<number> {
  const [row] = await rowsOf<[changed: number]>(pool, LAST);
  return row?.[0] ?? 0;
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
    async countChanges(after) {
      const changes = (await lastChangeOf(pool)) - toNumber(after);
      return changes < 0 ? undefined : changes;
    },
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
      const rows = await rowsOf<[count: number, upTo: number]>(pool, COUNT, [
        since,
        [...readable.unreadable],
      ]);
      const [count = 0, upTo = 0] = rows[0] ?? [];
      return { count, upTo: toPosition(upTo) };
    },
    async readChanges(after, limit) {
      const from = toNumber(after);
      const rows = await rowsOf<ChangedColumns>(pool, CHANGES, [from, limit]);
      const changes = rows.map((row) => toChange(row, readable));
      return { changes, upTo: toPosition(rows.at(-1)?.[1] ?? from) };
    },
    subscribe,
  };
}

/** Changes are numbered as they are committed, one transaction after the other: a number is a position. */
function toPosition(changed: number): ChangePosition {
  return String(changed) as ChangePosition;
}

function toNumber(position: ChangePosition | undefined): number {
  return Number(position ?? 0);
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
