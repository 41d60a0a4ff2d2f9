import type {
  DamagedOffer,
  Hiding,
  KnownOffer,
  Mode,
  OfferContent,
  Pausing,
  Refusing,
  StoredOffer,
  StoredOfferState,
} from '../../ports/index.js';
import type { OfferId, Period, RemoteId, Week } from '@1eleve1stage/sdk/contract';
import { lastWeekOf } from '../../core/offers/rules/offer-state.js';
import { isMoment } from '../moment.js';
import type { StoredContent } from '../read-content.js';
import type { SealedPlace, Sealer } from '../seal.js';

/** An offer as every engine keeps it, beside what numbers its changes. */
export interface OfferRow {
  id: OfferId;
  publisherId: string;
  mode: Mode;
  remoteId: RemoteId;
  state: StoredOfferState;
  seatsTotal: number;
  seatsHeld: number;
  lastWeek: Week;
  publishedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  /** Undefined where it is damaged. */
  content: StoredContent | undefined;
  sealedContact: Buffer | null;
  hiddenAt: Date | null;
  hiddenReason: string | null;
  hiddenFrom: StoredOfferState | null;
  pausedUntil: Date | null;
  /** Means nothing where no pause has an end: a release that does not know it leaves it behind. */
  enoughFor: Period | null;
  countedFrom: Date | null;
  refusedAt: Date | null;
  refusedReason: string | null;
}

const contactOf = (id: OfferId): SealedPlace => `offers.contact/${id}`;

export function toOfferRow(offer: StoredOffer, sealer: Sealer): OfferRow {
  const { contact, ...content } = offer.content;
  return {
    id: offer.id,
    publisherId: offer.publisherId,
    mode: offer.mode,
    remoteId: offer.remoteId,
    state: offer.state,
    seatsTotal: content.seats.total,
    seatsHeld: offer.seatsHeld,
    lastWeek: lastWeekOf(content.weeks),
    publishedAt: offer.publishedAt ?? null,
    createdAt: offer.createdAt,
    updatedAt: offer.updatedAt,
    content,
    ...toHidingColumns(offer.hidden),
    pausedUntil: offer.pausing?.until ?? null,
    enoughFor: offer.pausing?.enoughFor ?? null,
    countedFrom: offer.countedFrom ?? null,
    refusedAt: offer.refused?.at ?? null,
    refusedReason: offer.refused?.reason ?? null,
    sealedContact: contact ? sealer.seal(contact, contactOf(offer.id)) : null,
  };
}

type HidingColumns = Pick<OfferRow, 'hiddenAt' | 'hiddenReason' | 'hiddenFrom'>;

function toHidingColumns(hidden: Hiding | undefined): HidingColumns {
  return {
    hiddenAt: hidden?.at ?? null,
    hiddenReason: hidden?.reason ?? null,
    hiddenFrom: hidden?.wanted ?? null,
  };
}

function toHiding({ hiddenAt, hiddenReason, hiddenFrom }: HidingColumns): { hidden?: Hiding } {
  if (hiddenFrom === null) return {};
  return { hidden: { at: hiddenAt ?? new Date(0), reason: hiddenReason ?? '', wanted: hiddenFrom } };
}

function toRefusing({ refusedAt: at, refusedReason }: OfferRow): { refused?: Refusing } {
  return at ? { refused: { at: isMoment(at) ? at : new Date(0), reason: refusedReason ?? '' } } : {};
}

function toPausing({ pausedUntil, enoughFor }: OfferRow): { pausing?: Pausing } {
  if (!pausedUntil) return {};
  const until = isMoment(pausedUntil) ? pausedUntil : new Date(0);
  return { pausing: { until, ...(enoughFor && { enoughFor }) } };
}

/** The offer of a row, as far as it can be read. */
export function toKnownOffer(row: OfferRow, sealer: Sealer): KnownOffer {
  const { id, publisherId, mode, remoteId, state, seatsHeld, publishedAt, createdAt, updatedAt } = row;
  const { countedFrom } = row;
  const content = contentOf(row, sealer);
  const isDamaged = !content || ![publishedAt ?? createdAt, createdAt, updatedAt].every(isMoment);
  return {
    ...{ id, publisherId, mode, remoteId, state, seatsHeld },
    ...toHiding(row),
    ...toRefusing(row),
    ...toPausing(row),
    ...(countedFrom && isMoment(countedFrom) && { countedFrom }),
    ...(publishedAt && isMoment(publishedAt) && { publishedAt }),
    ...(isDamaged ? damaged(row) : { content, createdAt, updatedAt }),
  };
}

/** Undefined for one that cannot be read. */
export function unlessDamaged(offer: KnownOffer): StoredOffer | undefined {
  return offer.content && offer;
}

type Damaged = Pick<DamagedOffer, 'content' | 'createdAt' | 'updatedAt'>;

function damaged({ createdAt, updatedAt }: Pick<OfferRow, 'createdAt' | 'updatedAt'>): Damaged {
  return {
    content: undefined,
    ...(isMoment(createdAt) && { createdAt }),
    ...(isMoment(updatedAt) && { updatedAt }),
  };
}

function contentOf({ id, content, sealedContact }: OfferRow, sealer: Sealer): OfferContent | undefined {
  if (!content || !sealedContact) return content;
  try {
    return { ...content, contact: sealer.open(sealedContact, contactOf(id)) };
  } catch {
    return undefined;
  }
}
