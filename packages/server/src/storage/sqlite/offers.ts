import { and, count, desc, eq, gte, lt } from './drizzle.js';
import type { Offers } from '../../ports/index.js';
import { firstOpenWeek } from '../../rules/offer-state.js';
import type { Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { before } from './list-position.js';
import { toOfferRow, toStoredOffer } from './offer-row.js';
import { createOfferStatements } from './offer-statements.js';
import { offers } from './schema.js';

export function createOffers(db: Connection, sealer: Sealer): Offers {
  const statements = createOfferStatements(db);

  return {
    async get(id) {
      const row = statements.ofId({ id });
      return row && toStoredOffer(row, sealer);
    },
    async getByRemoteId(publisherId, mode, remoteId) {
      const row = statements.ofRemoteId({ publisherId, mode, remoteId });
      return row && toStoredOffer(row, sealer);
    },
    async put(offer) {
      statements.put(toOfferRow(offer, sealer));
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
      return statements.holdSeat({ id });
    },
    async releaseSeat(id) {
      statements.releaseSeat({ id });
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
