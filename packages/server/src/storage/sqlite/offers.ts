import { and, count, desc, eq, getTableColumns, gte, lt, sql } from './drizzle.js';
import type { KnownOffer, Mode, Offers, StoredOffer } from '../../ports/index.js';
import { firstOpenWeek } from '../../rules/offer-state.js';
import type { Sealer } from '../seal.js';
import type { TellUnreadable } from '../unreadable-row.js';
import type { Connection } from './connection.js';
import { before, toStoredPosition, type StoredPosition } from './list-position.js';
import { toKnownOffer, toOfferRow, type OfferRow } from './offer-row.js';
import { createOfferStatements } from './offer-statements.js';
import { offers } from './schema.js';

export function createOffers(db: Connection, sealer: Sealer, tell: TellUnreadable): Offers {
  const statements = createOfferStatements(db);

  function rowsAfter(
    publisherId: string,
    mode: Mode,
    { after, limit }: { after: StoredPosition | undefined; limit: number },
  ): (OfferRow & { at: unknown })[] {
    const own = and(eq(offers.publisherId, publisherId), eq(offers.mode, mode));
    return db
      .select({ ...getTableColumns(offers), at: sql`${offers.createdAt}` })
      .from(offers)
      .where(and(own, after && before(offers.createdAt, offers.id, after)))
      .orderBy(desc(offers.createdAt), desc(offers.id))
      .limit(limit)
      .all();
  }

  function known(row: OfferRow): KnownOffer {
    const offer = toKnownOffer(row, sealer);
    if (!offer.content) tell(row.id);
    return offer;
  }

  return {
    async get(id) {
      const row = statements.ofId({ id });
      return row && known(row);
    },
    async getByRemoteId(publisherId, mode, remoteId) {
      const row = statements.ofRemoteId({ publisherId, mode, remoteId });
      return row && known(row);
    },
    async put(offer) {
      statements.put(toOfferRow(offer, sealer));
    },
    async list(publisherId, mode, { after, limit }) {
      const read: StoredOffer[] = [];
      // A page is as long as if those that cannot be read were not there.
      for (let [last, isAll] = [after && toStoredPosition(after), false]; read.length < limit && !isAll;) {
        const rows = rowsAfter(publisherId, mode, { after: last, limit: limit - read.length });
        for (const offer of rows.map(known)) if (offer.content) read.push(offer);
        isAll = rows.length === 0;
        last = rows.at(-1);
      }
      return read;
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
