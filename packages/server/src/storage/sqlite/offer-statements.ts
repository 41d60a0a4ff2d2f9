import { and, eq, lt, sql } from './drizzle.js';
import { bareGet, bareWrite } from './bare-statement.js';
import type { OfferRow } from '../rows/offer-row.js';
import type { Connection } from './connection.js';
import { placeholdersOf, replacedIn } from '../prepared-rows.js';
import { offers } from './schema.js';

/** Statements that run for an offer again and again. */
export interface OfferStatements {
  ofId(values: { id: string }): OfferRow | undefined;
  ofRemoteId(values: { publisherId: string; mode: string; remoteId: string }): OfferRow | undefined;
  put(row: OfferRow): void;
  /** True when a seat was left. */
  holdSeat(values: { id: string }): boolean;
  /** True when a seat was held. */
  releaseSeat(values: { id: string }): boolean;
}

/** The number of a change that is being written. No row is ever deleted, so it only grows. */
export const nextChange = sql`(select coalesce(max(${offers.changed}), 0) + 1 from ${offers})`;

/**
 * Columns an offer keeps all its life. To set `publisher_id` again would also cost three times the rest: a statement
 * that may break a foreign key half way keeps a copy of each page it changes. When it was created is written again,
 * which costs a tenth: it may have been damaged.
 */
const LASTING = ['row', 'id', 'publisherId', 'mode', 'remoteId'] as const;

export function createOfferStatements(db: Connection): OfferStatements {
  const ofId = eq(offers.id, sql.placeholder('id'));
  const ofRemoteId = and(
    eq(offers.publisherId, sql.placeholder('publisherId')),
    eq(offers.mode, sql.placeholder('mode')),
    eq(offers.remoteId, sql.placeholder('remoteId')),
  );
  const moveSeat = (by: 1 | -1) =>
    db
      .update(offers)
      .set({ seatsHeld: sql`${offers.seatsHeld} + ${sql.raw(String(by))}`, changed: nextChange });
  const put = bareWrite(
    db,
    db
      .insert(offers)
      .values({ ...placeholdersOf(offers, 'row'), changed: nextChange, written: nextChange })
      .onConflictDoUpdate({ target: offers.id, set: replacedIn(offers, ...LASTING, 'seatsHeld') }),
  );
  const hold = bareWrite(db, moveSeat(1).where(and(ofId, lt(offers.seatsHeld, offers.seatsTotal))));
  const release = bareWrite(db, moveSeat(-1).where(and(ofId, sql`${offers.seatsHeld} > 0`)));
  return {
    ofId: bareGet(db, offers, db.select().from(offers).where(ofId)),
    ofRemoteId: bareGet(db, offers, db.select().from(offers).where(ofRemoteId)),
    put: (row) => void put({ ...row }),
    holdSeat: (values) => hold(values) === 1,
    releaseSeat: (values) => release(values) === 1,
  };
}
