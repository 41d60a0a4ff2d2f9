import type { Week } from '@1eleve1stage/sdk/contract';
import type { ChangePosition, OfferChange, OfferSource } from '../../ports/index.js';
import { countAfter, hasReached, numberAfter, toPosition, type NumberedChange } from '../change-position.js';
import type { TellUnreadable } from '../read-content.js';
import {
  createOfferReader,
  toChange,
  type ChangedColumns,
  type OfferReader,
  type PublishedColumns,
} from '../rows/published-row.js';
import type { Connection } from './connection.js';

/** Offers read at once: few enough to leave others their turn. */
const BATCH = 128;

// Bare statements: drizzle would take longer to make its rows than SQLite and JSON to read them.
/** `PublishedColumns`. */
const COLUMNS =
  'row, id, publisher_id, mode, remote_id, seats_held, published_at, created_at, updated_at, ' +
  '(select name from publishers where publishers.id = publisher_id)';

/** Offers that an index of what is online holds. */
const COUNTED = `mode in ('live', 'test') and state = 'published' and last_week >= :since`;

/** @param db a connection that only sees what was committed */
export function createOfferSource(
  db: Connection,
  subscribe: OfferSource['subscribe'],
  tell: TellUnreadable,
): OfferSource {
  const published = db.$client
    .prepare<[number], [content: string, ...PublishedColumns]>(
      `select content, ${COLUMNS} from offers where row > ? and state = 'published' order by row limit ${BATCH}`,
    )
    .raw();
  const lastNumber = lastChangeOf(db);
  const lastChange = (): NumberedChange => toChangeOf(lastNumber());
  const readable = createOfferReader(tell);
  const readChanges = changesOf(db, readable, lastChange);
  const count = db.$client.prepare<{ since: Week; unreadable: string }, { count: number; upTo: number }>(
    // One statement, so that all is of one moment. Counted in an index alone; the few that cannot be read are looked
    // up by their names (SQLite keeps the order of a cross join) and taken off.
    `select (select count(*) from offers where ${COUNTED})
       - (select count(*) from json_each(:unreadable) as one cross join offers on offers.id = one.value
          where ${COUNTED}) as count,
       (select coalesce(max(changed), 0) from offers) as upTo`,
  );

  return {
    identity: identityOf(db),
    lastChange: async () => toPosition(lastChange()),
    countChanges: async (after) => countAfter(after, lastChange()),
    hasReached,
    async *readPublished() {
      let rows = published.all(0);
      while (rows.length > 0) {
        yield rows.flatMap(([content, ...columns]) => readable.read(content, columns) ?? []);
        await new Promise((resolve) => setImmediate(resolve));
        rows = published.all(rows.at(-1)?.[1] ?? 0);
      }
    },
    async countPublished(since) {
      const unreadable = JSON.stringify([...readable.unreadable]);
      const counted = count.get({ since, unreadable }) ?? { count: 0, upTo: 0 };
      return { ...counted, upTo: toPosition(toChangeOf(counted.upTo)) };
    },
    readChanges: async (after, limit) => readChanges(after, limit),
    subscribe,
  };
}

/** One writes at a time: the order of numbers is that of commits. A file has one line of history. */
function toChangeOf(number: number): NumberedChange {
  return { line: 0, number };
}

/** Reads the number of the last change that a connection sees, its own transaction included. */
export function lastChangeOf(db: Connection): () => number {
  const last = db.$client.prepare<[], number | null>('select max(changed) from offers').pluck();
  return () => last.get() ?? 0;
}

function identityOf(db: Connection): string {
  const identity = db.$client.prepare<[], string>('select identity from store').pluck().get();
  if (identity === undefined) throw new Error('The database has no identity');
  return identity;
}

function changesOf(
  db: Connection,
  readable: OfferReader,
  lastChange: () => NumberedChange,
): (after: ChangePosition | undefined, limit: number) => { changes: OfferChange[]; upTo: ChangePosition } {
  // The content of an offer whose seats only moved is not read. `limit +:limit`: for a bare parameter,
  // SQLite plans the statement again at each call, which costs twice what running it does.
  const statement = db.$client
    .prepare<{ after: number; limit: number }, ChangedColumns>(
      `select iif(written > :after and state = 'published', content, null), changed, state, seats_total, ${COLUMNS}
       from offers where changed > :after order by changed limit +:limit`,
    )
    .raw();
  return (after, limit) => {
    const from = numberAfter(after, lastChange());
    const rows = statement.all({ after: from, limit });
    const changes = rows.map((row) => toChange(row, readable));
    return { changes, upTo: toPosition(toChangeOf(rows.at(-1)?.[1] ?? from)) };
  };
}
