import type { IndexedOffer, KnownOffer, Mode, Offers } from '../../ports/index.js';
import { offerConditions } from '../conditions/offers.js';
import type { TellUnreadable } from '../read-content.js';
import { readPage } from '../read-page.js';
import { toKnownOffer, toOfferRow, unlessDamaged, type OfferRow } from '../rows/offer-row.js';
import type { Sealer } from '../seal.js';
import { placeholdersOf } from '../prepared-rows.js';
import { bareGet, bareSend } from './bare-statement.js';
import { changesOf, type Connection } from './connection.js';
import { some } from './delete-some.js';
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
  lt,
  lte,
  max,
  or,
  sql,
  type SQL,
} from './drizzle.js';
import { before, since } from './list-position.js';
import type { Notes } from './notes.js';
import { offers, publishers } from './schema.js';

const { isOnline, isOpen, isIn } = offerConditions(offers);

/** By itself: where nobody vouches for its publisher, that is decided first. */
const isWaiting = and(
  // In the words of its index.
  sql`${offers.mode} = 'live' and ${offers.state} = 'waiting'`,
  isNull(offers.refusedAt),
  or(isNull(publishers.review), eq(publishers.review, 'approved')),
);

const {
  row: _row,
  id: _id,
  publisherId: _publisherId,
  mode: _mode,
  remoteId: _remoteId,
  seatsHeld: _seatsHeld,
  ...sentColumns
} = getTableColumns(offers);

/** Columns that a publisher sends again: they take the place of those sent before; the rest lasts. */
const SENT = Object.fromEntries(
  Object.entries(sentColumns).map(([name, column]) => [name, sql`excluded.${sql.identifier(column.name)}`]),
);

/** Kept for no school or place, as `isReserved` has it. */
const IS_FOR_ALL = sql`(${offers.content} -> 'reservedFor' ->> 'rep') is distinct from 'true'
  and (${offers.content} -> 'reservedFor' ->> 'qpv') is distinct from 'true'
  and coalesce(${offers.content} -> 'reservedFor' ->> 'schools', '[]') = '[]'
  and coalesce(${offers.content} -> 'reservedFor' ->> 'places', '[]') = '[]'`;

type Change = Parameters<ReturnType<Connection['update']>['set']>[0];

export function createOffers(db: Connection, notes: Notes, sealer: Sealer, tell: TellUnreadable): Offers {
  /** Changes some offers; true where there was any. */
  async function change(which: SQL | undefined, columns: Change): Promise<boolean> {
    const hasChanged = changesOf(await db.update(offers).set(columns).where(which)) > 0;
    notes.hasMovedOffers ||= hasChanged;
    return hasChanged;
  }

  async function indexedRows(
    whose: SQL | undefined,
    [beyond, upTo]: [number, number],
    limit: number,
    now: Date,
  ): Promise<IndexedOffer[]> {
    const { row: place, id, publisherId, updatedAt } = offers;
    // Written out as the index has it, which holds what it is about and nothing else.
    const isShown = sql`${offers.mode} = 'live' and ${offers.state} = 'published'`;
    const isAmong = and(gt(place, beyond), lte(place, upTo));
    return db
      .select({ place, id, publisherId, updatedAt })
      .from(publishers)
      .innerJoin(offers, eq(publisherId, publishers.id))
      .where(and(eq(publishers.jobPostings, true), whose, isAmong, isShown, isOpen(now), IS_FOR_ALL))
      .orderBy(asc(publishers.id), asc(place))
      .limit(limit);
  }

  function known(row: OfferRow): KnownOffer {
    const offer = toKnownOffer(row, sealer);
    if (!offer.content) tell(row.id);
    return offer;
  }

  const byId = bareGet(
    db,
    offers,
    'offer_of_id',
    db
      .select()
      .from(offers)
      .where(eq(offers.id, sql.placeholder('id'))),
  );
  const byRemoteId = bareGet(
    db,
    offers,
    'offer_of_remote_id',
    db
      .select()
      .from(offers)
      .where(
        and(
          eq(offers.publisherId, sql.placeholder('publisherId')),
          eq(offers.mode, sql.placeholder('mode')),
          eq(offers.remoteId, sql.placeholder('remoteId')),
        ),
      ),
  );
  // One that is there keeps its place, and takes no other.
  const place = sql`coalesce((select row from ${offers} where id = ${sql.placeholder('id')}), nextval('offers_row_seq'))`;
  const put = bareSend(
    db,
    notes,
    'offer_put',
    db
      .insert(offers)
      .values({ ...placeholdersOf(offers), row: place })
      .onConflictDoUpdate({ target: offers.id, set: SENT }),
  );

  return {
    async get(id) {
      const row = await byId({ id });
      return row && known(row);
    },
    async getByRemoteId(publisherId, mode, remoteId) {
      const row = await byRemoteId({ publisherId, mode, remoteId });
      return row && known(row);
    },
    async put(offer) {
      await put({ ...toOfferRow(offer, sealer) });
      notes.hasMovedOffers = true;
    },
    async hide(id, { at, reason }) {
      const hiddenFrom = sql`coalesce(${offers.hiddenFrom}, ${offers.state})`;
      await change(eq(offers.id, id), { state: 'removed', hiddenAt: at, hiddenReason: reason, hiddenFrom });
    },
    unhide: (id) =>
      change(and(eq(offers.id, id), isNotNull(offers.hiddenFrom)), {
        state: sql`${offers.hiddenFrom}`,
        ...{ hiddenAt: null, hiddenReason: null, hiddenFrom: null },
      }),
    async endPauses(moment, limit) {
      const isOver = and(eq(offers.state, 'paused'), lte(offers.pausedUntil, moment));
      const shown = { state: 'published' as const, pausedUntil: null, enoughFor: null };
      const ended = changesOf(
        await db
          .update(offers)
          .set(shown)
          .where(some(offers, isOver, limit)),
      );
      notes.hasMovedOffers ||= ended > 0;
      return ended;
    },
    async listWaiting(limit, after) {
      const rows = await db
        .select(getTableColumns(offers))
        .from(offers)
        .innerJoin(publishers, eq(publishers.id, offers.publisherId))
        .where(and(isWaiting, after && since(offers.updatedAt, offers.id, after)))
        .orderBy(asc(offers.updatedAt), asc(offers.id))
        .limit(limit);
      return rows.map(known);
    },
    list: (publisherId, mode, page) =>
      readPage(
        page,
        (after, limit) =>
          db
            .select()
            .from(offers)
            .where(
              and(
                ofAccount(publisherId, mode),
                isIn(page.part),
                after && before(offers.createdAt, offers.id, after),
              ),
            )
            .orderBy(desc(offers.createdAt), desc(offers.id))
            .limit(limit),
        async (row) => unlessDamaged(known(row)),
      ),
    holdSeat: (id) =>
      change(and(eq(offers.id, id), lt(offers.seatsHeld, offers.seatsTotal)), {
        seatsHeld: sql`${offers.seatsHeld} + 1`,
      }),
    async releaseSeat(id) {
      await change(and(eq(offers.id, id), gt(offers.seatsHeld, 0)), {
        seatsHeld: sql`${offers.seatsHeld} - 1`,
      });
    },
    async countOnline(now) {
      const [row] = await db.select({ offers: count() }).from(offers).where(isOnline(now));
      return row?.offers ?? 0;
    },
    async lastPlace() {
      const [row] = await db.select({ place: max(offers.row) }).from(offers);
      return row?.place ?? 0;
    },
    async listIndexed({ beyond, upTo, after, limit, now }) {
      const rest = after
        ? await indexedRows(eq(publishers.id, after.publisherId), [after.place, upTo], limit, now)
        : [];
      const others = after && gt(publishers.id, after.publisherId);
      const left = limit - rest.length;
      return left > 0 ? [...rest, ...(await indexedRows(others, [beyond, upTo], left, now))] : rest;
    },
  };
}

function ofAccount(publisherId: string, mode: Mode): SQL | undefined {
  return and(eq(offers.publisherId, publisherId), eq(offers.mode, mode));
}
