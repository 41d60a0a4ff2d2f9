import { and, count, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Offers } from '../../ports/index.js';
import { firstOpenWeek } from '../../rules/offer-state.js';
import type { Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { before } from './list-position.js';
import { toOfferRow, toStoredOffer } from './offer-row.js';
import { placeholdersOf, replacedIn } from './prepared-rows.js';
import { offers } from './schema.js';

/** The number of a change that is being written. No row is ever deleted, so it only grows. */
const nextChange = sql`(select coalesce(max(${offers.changed}), 0) + 1 from ${offers})`;

export function createOffers(db: Connection, sealer: Sealer): Offers {
  const ofId = db
    .select()
    .from(offers)
    .where(eq(offers.id, sql.placeholder('id')))
    .prepare();
  const put = db
    .insert(offers)
    .values({ ...placeholdersOf(offers, 'row'), changed: nextChange, written: nextChange })
    .onConflictDoUpdate({ target: offers.id, set: replacedIn(offers, 'row', 'id', 'seatsHeld') })
    .prepare();
  const holdSeat = db
    .update(offers)
    .set({ seatsHeld: sql`${offers.seatsHeld} + 1`, changed: nextChange })
    .where(and(eq(offers.id, sql.placeholder('id')), lt(offers.seatsHeld, offers.seatsTotal)))
    .prepare();
  const releaseSeat = db
    .update(offers)
    .set({ seatsHeld: sql`${offers.seatsHeld} - 1`, changed: nextChange })
    .where(and(eq(offers.id, sql.placeholder('id')), sql`${offers.seatsHeld} > 0`))
    .prepare();

  return {
    async get(id) {
      const row = ofId.get({ id });
      return row && toStoredOffer(row, sealer);
    },
    async getByRemoteId(publisherId, mode, remoteId) {
      const own = and(
        eq(offers.publisherId, publisherId),
        eq(offers.mode, mode),
        eq(offers.remoteId, remoteId),
      );
      const row = db.select().from(offers).where(own).get();
      return row && toStoredOffer(row, sealer);
    },
    async put(offer) {
      put.run(toOfferRow(offer, sealer));
    },
    async list(publisherId, mode, { after, limit }) {
      return db
        .select()
        .from(offers)
        .where(
          and(
            eq(offers.publisherId, publisherId),
            eq(offers.mode, mode),
            after && before(offers.createdAt, offers.id, after),
          ),
        )
        .orderBy(desc(offers.createdAt), desc(offers.id))
        .limit(limit)
        .all()
        .map((row) => toStoredOffer(row, sealer));
    },
    async holdSeat(id) {
      return holdSeat.run({ id }).changes === 1;
    },
    async releaseSeat(id) {
      releaseSeat.run({ id });
    },
    async countOnline(now) {
      const online = and(
        eq(offers.mode, 'live'),
        eq(offers.state, 'published'),
        gte(offers.lastWeek, firstOpenWeek(now)),
        lt(offers.seatsHeld, offers.seatsTotal),
      );
      return db.select({ offers: count() }).from(offers).where(online).get()?.offers ?? 0;
    },
  };
}
