import type { OfferId, RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode, OfferChange, PublishedOffer } from '../../ports/index.js';
import { readContent, type TellUnreadable } from '../read-content.js';

/** Columns of a published offer, moments in milliseconds. */
export type PublishedColumns = [
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

/** Columns of an offer that changed; the content of one whose seats only moved, or that is not published, is not read. */
export type ChangedColumns = [
  content: string | null,
  changed: number,
  state: string,
  seatsTotal: number,
  ...PublishedColumns,
];

export function toChange(
  [content, , state, seatsTotal, ...columns]: ChangedColumns,
  readable: OfferReader,
): OfferChange {
  const [, id, , , , seatsHeld] = columns;
  if (content !== null) {
    const offer = readable.read(content, columns);
    return offer ? { kind: 'written', offer } : { kind: 'hidden', id };
  }
  if (state !== 'published') return { kind: 'hidden', id };
  return { kind: 'seats', id, remaining: Math.max(0, seatsTotal - seatsHeld) };
}

/** Reads offers, and knows those that cannot be. */
export interface OfferReader {
  /** Undefined when it cannot be read. */
  read(content: string, columns: PublishedColumns): PublishedOffer | undefined;
  readonly unreadable: ReadonlySet<OfferId>;
}

export function createOfferReader(tell: TellUnreadable): OfferReader {
  const unreadable = new Set<OfferId>();
  return {
    unreadable,
    read(content, columns) {
      const offer = toOffer(content, columns);
      const [, id] = columns;
      if (offer) unreadable.delete(id);
      else {
        unreadable.add(id);
        tell(id);
      }
      return offer;
    },
  };
}

function toOffer(
  stored: string,
  [
    ,
    id,
    publisherId,
    mode,
    remoteId,
    seatsHeld,
    publishedAt,
    createdAt,
    updatedAt,
    publisherName,
  ]: PublishedColumns,
): PublishedOffer | undefined {
  const content = readContent(stored);
  if (!content || ![publishedAt ?? createdAt, createdAt, updatedAt].every(Number.isInteger)) return undefined;
  return {
    id,
    publisherId,
    publisherName,
    mode,
    remoteId,
    content,
    state: 'published',
    seatsHeld,
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
    ...(publishedAt !== null && { publishedAt: new Date(publishedAt) }),
  };
}
