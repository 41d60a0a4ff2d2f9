import type { OfferId, Week } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from './offers.js';

/** A published offer, and who publishes it: the name of a publisher never changes. */
export interface PublishedOffer extends StoredOffer {
  publisherName: string;
}

/** What became of an offer since some moment, as it is now. */
export type OfferChange =
  /** Its content was written, and it is published. */
  | { kind: 'written'; offer: PublishedOffer }
  /** Published as before; only its seats moved. `remaining` is how many are left. */
  | { kind: 'seats'; id: OfferId; remaining: number }
  /** It is not published (any more). */
  | { kind: 'hidden'; id: OfferId };

/** Where an index learns of offers: a store that numbers its changes. */
export interface OfferSource {
  /** Tells this store from any other, for as long as it lives; a snapshot of another is foreign. */
  readonly identity: string;
  /** Number of the last change committed; 0 for a store that never held an offer. */
  lastChange(): Promise<number>;
  /**
   * Every published offer, live and test, in batches; without contacts, which no index needs, and without those that
   * were damaged: what cannot be read counts as not published in all that is told here, and costs no other. The batches
   * are not of one moment: a reader that asks for `lastChange` first and then reads the changes since misses
   * nothing.
   */
  readPublished(): AsyncIterable<PublishedOffer[]>;
  /**
   * How many published offers, live and test, have a week that is not before that one, and the number of the last change
   * at the very moment that is counted: an index that follows compares what it holds, every minute.
   */
  countPublished(since: Week): Promise<{ count: number; upTo: number }>;
  /**
   * What changed after that number: each offer once, as it is now, in the order of its last change; at most
   * `limit` of them. `upTo` is the number to go on from (equal to `after` when nothing changed).
   */
  readChanges(after: number, limit: number): Promise<{ changes: OfferChange[]; upTo: number }>;
  /**
   * Has `listener` called after each commit of this process that changed an offer, before the writer is told
   * that it is written. The writer waits for it, so it writes nothing itself; that it fails changes nothing
   * to what is written. Returns how to stop.
   */
  subscribe(listener: () => Promise<void>): () => void;
}
