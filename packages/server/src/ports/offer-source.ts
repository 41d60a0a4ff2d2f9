import type { OfferId, Week } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from './offers.js';

/** A published offer, and who publishes it: the name of a publisher never changes. */
export interface PublishedOffer extends StoredOffer {
  publisherName: string;
}

/** A change of an offer since some moment: the offer as it is now. */
export type OfferChange =
  /** Its content was written, and it is published. */
  | { kind: 'written'; offer: PublishedOffer }
  /** Published as before; only its seats moved. `remaining` is how many are left. */
  | { kind: 'seats'; id: OfferId; remaining: number }
  /** It is not published (any more). */
  | { kind: 'hidden'; id: OfferId };

declare const brand: unique symbol;

/**
 * Where a store stands among its changes: text that only the store reads. Others keep it, in memory or in a file, hand
 * it back, and see whether two are the same: then nothing changed between them.
 */
export type ChangePosition = string & { readonly [brand]: 'ChangePosition' };

/** A store is not the one that a position is of: an older state was put back, or another took its place that lacked some. */
export class SetBack extends Error {
  override name = 'SetBack';
}

/** Where an index learns of offers: a store whose changes have positions. */
export interface OfferSource {
  /** Tells this store from any other, for as long as it lives; a snapshot of another is foreign. */
  readonly identity: string;
  /** That of the last change committed. */
  lastChange(): Promise<ChangePosition>;
  /** True when who knows all up to a position has nothing to wait for, to know all up to another: strangers write that. */
  hasReached(known: ChangePosition, asked: string): boolean;
  /** About how many changes came after it; undefined where the store never came to it: it was set back since. */
  countChanges(after: ChangePosition): Promise<number | undefined>;
  /**
   * Every published offer, live and test, in batches; without contacts, which no index needs, and without those that
   * were damaged: what cannot be read counts as not published in all that is told here, and costs no other. The batches
   * are not of one moment: a reader that asks for `lastChange` first and then reads the changes since misses
   * nothing.
   */
  readPublished(): AsyncIterable<PublishedOffer[]>;
  /**
   * How many published offers, live and test, have a week that is not before that one, and the position
   * of the last change at the very moment that is counted: an index that follows compares what it holds, every minute.
   */
  countPublished(since: Week): Promise<{ count: number; upTo: ChangePosition }>;
  /**
   * Changes after that position, since ever without one: each offer once, as it is now, in the order of its last
   * change; at most `limit` of them. `upTo` is the position to go on from (equal to `after` when nothing changed). A
   * change whose transaction ends after another's is never passed over, whichever began first.
   *
   * @throws SetBack where the store never came to that position: what is known of it is to be made anew
   */
  readChanges(
    after: ChangePosition | undefined,
    limit: number,
  ): Promise<{ changes: OfferChange[]; upTo: ChangePosition }>;
  /**
   * Has `listener` called after each commit of this process that changed an offer, before the writer is told
   * that it is written. The writer waits for it, so it writes nothing itself; that it fails changes nothing
   * to what is written. Returns how to stop.
   */
  subscribe(listener: () => Promise<void>): () => void;
}
