import type { OfferId, RemoteId, Week } from '@1eleve1stage/sdk/contract';
import type { Mode, OfferChange, OfferContent, OfferSource, PublishedOffer } from '../../ports/index.js';
import type { Connection } from './connection.js';

/** Offers read at once: few enough to leave others their turn. */
const BATCH = 500;

// Bare statements: drizzle would take longer to make its rows than SQLite and JSON to read them.
const COLUMNS =
  'row, id, publisher_id, mode, remote_id, seats_held, published_at, created_at, updated_at, ' +
  '(select name from publishers where publishers.id = publisher_id)';

/** `COLUMNS`, typed as in `schema.ts`. */
type Columns = [
  row: number,
  id: OfferId,
  publisherId: string,
  mode: Mode,
  remoteId: RemoteId,
  seatsHeld: number,
  publishedAt: number | null,
  createdAt: number,
  updatedAt: number,
  publisherName: string,
];

/** @param db a connection that only sees what was committed */
export function createOfferSource(db: Connection, subscribe: OfferSource['subscribe']): OfferSource {
  const published = db.$client
    .prepare<[number], [content: string, ...Columns]>(
      `select content, ${COLUMNS} from offers where row > ? and state = 'published' order by row limit ${BATCH}`,
    )
    .raw();
  const lastChange = lastChangeOf(db);
  const readChanges = changesOf(db);
  // One statement, so that both are of one moment; the index on what is online has all it reads.
  const count = db.$client.prepare<[Week], { count: number; upTo: number }>(
    `select count(*) as count, (select coalesce(max(changed), 0) from offers) as upTo from offers
     where mode in ('live', 'test') and state = 'published' and last_week >= ?`,
  );

  return {
    identity: identityOf(db),
    lastChange: async () => lastChange(),
    async *readPublished() {
      let rows = published.all(0);
      while (rows.length > 0) {
        yield rows.map(([content, ...columns]) => toOffer(content, columns));
        await new Promise((resolve) => setImmediate(resolve));
        rows = published.all(rows.at(-1)?.[1] ?? 0);
      }
    },
    countPublished: async (since) => count.get(since) ?? { count: 0, upTo: 0 },
    readChanges: async (after, limit) => readChanges(after, limit),
    subscribe,
  };
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

type Changed = [content: string | null, changed: number, state: string, seatsTotal: number, ...Columns];

function changesOf(
  db: Connection,
): (after: number, limit: number) => { changes: OfferChange[]; upTo: number } {
  // The content of an offer whose seats only moved is not read. `limit +:limit`: for a bare parameter,
  // SQLite plans the statement again at each call, which costs twice what running it does.
  const statement = db.$client
    .prepare<{ after: number; limit: number }, Changed>(
      `select iif(written > :after and state = 'published', content, null), changed, state, seats_total, ${COLUMNS}
       from offers where changed > :after order by changed limit +:limit`,
    )
    .raw();
  return (after, limit) => {
    const rows = statement.all({ after, limit });
    return { changes: rows.map(toChange), upTo: rows.at(-1)?.[1] ?? after };
  };
}

function toChange([content, , state, seatsTotal, ...columns]: Changed): OfferChange {
  if (content !== null) return { kind: 'written', offer: toOffer(content, columns) };
  const [, id, , , , seatsHeld] = columns;
  if (state !== 'published') return { kind: 'hidden', id };
  return { kind: 'seats', id, remaining: Math.max(0, seatsTotal - seatsHeld) };
}

function toOffer(
  content: string,
  [, id, publisherId, mode, remoteId, seatsHeld, publishedAt, createdAt, updatedAt, publisherName]: Columns,
): PublishedOffer {
  return {
    id,
    publisherId,
    publisherName,
    mode,
    remoteId,
    // The column holds what `toOfferRow` wrote: a content without its contact.
    content: JSON.parse(content) as OfferContent,
    state: 'published',
    seatsHeld,
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
    ...(publishedAt !== null && { publishedAt: new Date(publishedAt) }),
  };
}
