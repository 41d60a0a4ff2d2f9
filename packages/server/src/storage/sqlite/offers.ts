import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gt,
  isNotNull,
  isNull,
  lte,
  max,
  or,
  sql,
  type SQL,
} from './drizzle.js';
import type { Week } from '@1eleve1stage/sdk/contract';
import type { IndexedOffer, KnownOffer, Mode, Offers } from '../../ports/index.js';
import { firstOpenWeek } from '../../core/offers/rules/offer-state.js';
import { offerConditions } from '../conditions/offers.js';
import type { Sealer } from '../seal.js';
import type { TellUnreadable } from '../read-content.js';
import { readPage } from '../read-page.js';
import type { Connection } from './connection.js';
import { before, since, toStoredPosition, type StoredPosition } from './list-position.js';
import { toKnownOffer, toOfferRow, unlessDamaged, type OfferRow } from '../rows/offer-row.js';
import { createOfferStatements, nextChange } from './offer-statements.js';
import { offers, publishers } from './schema.js';

const { isOnline, isOpen, isIn } = offerConditions(offers);

/** By itself: where nobody vouches for its publisher, that is decided first. */
const isWaiting = and(
  // In the words of its index.
  sql`${offers.mode} = 'live' and ${offers.state} = 'waiting'`,
  isNull(offers.refusedAt),
  or(isNull(publishers.review), eq(publishers.review, 'approved')),
);

/** Kept for no school or place, as `isReserved` has it; what is damaged is shown to nobody. */
const IS_FOR_ALL = sql`case when json_valid(${offers.content}) then
  not coalesce(${offers.content} ->> '$.reservedFor.rep', 0)
  and not coalesce(${offers.content} ->> '$.reservedFor.qpv', 0)
  and coalesce(json_array_length(${offers.content}, '$.reservedFor.schools'), 0) = 0
  and coalesce(json_array_length(${offers.content}, '$.reservedFor.places'), 0) = 0
  else 0 end`;

export function createOffers(db: Connection, sealer: Sealer, tell: TellUnreadable): Offers {
  const statements = createOfferStatements(db);

  function rowsAfter(
    publisherId: string,
    mode: Mode,
    { after, limit, which }: { after: StoredPosition | undefined; limit: number; which: SQL | undefined },
  ): (OfferRow & { at: unknown })[] {
    const own = and(eq(offers.publisherId, publisherId), eq(offers.mode, mode));
    return db
      .select({ ...getTableColumns(offers), at: sql`${offers.createdAt}` })
      .from(offers)
      .where(and(own, which, after && before(offers.createdAt, offers.id, after)))
      .orderBy(desc(offers.createdAt), desc(offers.id))
      .limit(limit)
      .all();
  }

  function indexedRows(
    whose: SQL | undefined,
    [beyond, upTo]: [number, number],
    limit: number,
    now: Date,
  ): IndexedOffer[] {
    const { row: place, id, publisherId, updatedAt } = offers;
    const isDated = sql`typeof(${updatedAt}) = 'integer'`;
    // Written out as the index has it, which holds what it is about and nothing else.
    const isShown = sql`${offers.mode} = 'live' and ${offers.state} = 'published'`;
    return (
      db
        .select({ place, id, publisherId, updatedAt })
        .from(publishers)
        // Of each publisher few offers are among the places, which the index of both finds.
        .crossJoin(offers)
        .where(
          and(
            eq(publishers.jobPostings, true),
            whose,
            eq(publisherId, publishers.id),
            gt(place, beyond),
            lte(place, upTo),
            isShown,
            isOpen(now),
            isDated,
            IS_FOR_ALL,
          ),
        )
        .orderBy(asc(publishers.id), asc(place))
        .limit(limit)
        .all()
    );
  }

  /** The count of last time: anybody may ask how many are online, and with many offers it takes long. */
  let counted: { changed: number; week: Week; offers: number } | undefined;

  function countOnline(now: Date): number {
    return db.select({ offers: count() }).from(offers).where(isOnline(now)).get()?.offers ?? 0;
  }

  function lastChange(): number {
    return (
      db
        .select({ changed: max(offers.changed) })
        .from(offers)
        .get()?.changed ?? 0
    );
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
    async hide(id, { at, reason }) {
      const from = sql`coalesce(${offers.hiddenFrom}, ${offers.state})`;
      const hiding = { state: 'removed' as const, hiddenAt: at, hiddenReason: reason, hiddenFrom: from };
      db.update(offers)
        .set({ ...hiding, changed: nextChange, written: nextChange })
        .where(eq(offers.id, id))
        .run();
    },
    async unhide(id) {
      const shown = {
        state: sql`${offers.hiddenFrom}`,
        hiddenAt: null,
        hiddenReason: null,
        hiddenFrom: null,
      };
      const isHidden = and(eq(offers.id, id), isNotNull(offers.hiddenFrom));
      return (
        db
          .update(offers)
          .set({ ...shown, changed: nextChange, written: nextChange })
          .where(isHidden)
          .run().changes > 0
      );
    },
    async endPauses(moment, limit) {
      // In the words of its index.
      const isOver = and(sql`${offers.state} = 'paused'`, lte(offers.pausedUntil, moment));
      const over = db.select({ id: offers.id }).from(offers).where(isOver).limit(limit).all();
      // One by one: each change has a number of its own.
      for (const { id } of over)
        db.update(offers)
          .set({
            state: 'published',
            pausedUntil: null,
            enoughFor: null,
            changed: nextChange,
            written: nextChange,
          })
          .where(eq(offers.id, id))
          .run();
      return over.length;
    },
    async listWaiting(limit, after) {
      return db
        .select(getTableColumns(offers))
        .from(offers)
        .innerJoin(publishers, eq(publishers.id, offers.publisherId))
        .where(and(isWaiting, after && since(offers.updatedAt, offers.id, after)))
        .orderBy(asc(offers.updatedAt), asc(offers.id))
        .limit(limit)
        .all()
        .map(known);
    },
    async list(publisherId, mode, { after, limit, part }) {
      const which = isIn(part);
      return readPage(
        { after: after && toStoredPosition(after), limit },
        (last, count) => rowsAfter(publisherId, mode, { after: last, limit: count, which }),
        async (row) => unlessDamaged(known(row)),
      );
    },
    async holdSeat(id) {
      return statements.holdSeat({ id });
    },
    async releaseSeat(id) {
      statements.releaseSeat({ id });
    },
    async countOnline(now) {
      const asked = { changed: lastChange(), week: firstOpenWeek(now) };
      // A change whose transaction is under way may be undone, and its number be another's then.
      if (db.$client.inTransaction) return countOnline(now);
      if (counted?.changed !== asked.changed || counted.week !== asked.week)
        counted = { ...asked, offers: countOnline(now) };
      return counted.offers;
    },
    async lastPlace() {
      return (
        db
          .select({ place: max(offers.row) })
          .from(offers)
          .get()?.place ?? 0
      );
    },
    async listIndexed({ beyond, upTo, after, limit, now }) {
      const rest = after
        ? indexedRows(eq(publishers.id, after.publisherId), [after.place, upTo], limit, now)
        : [];
      const others = after && gt(publishers.id, after.publisherId);
      const left = limit - rest.length;
      return left > 0 ? [...rest, ...indexedRows(others, [beyond, upTo], left, now)] : rest;
    },
  };
}
