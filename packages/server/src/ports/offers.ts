import type { OfferId, OfferInput, Period, RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode } from './accounts.js';
import type { WaitingPosition } from './waiting-position.js';

/** An offer as its publisher sent it, its position resolved. */
export type OfferContent = Omit<OfferInput, 'location' | 'state'> & {
  location: {
    street?: string | undefined;
    postcode: string;
    city: string;
    department: string;
    latitude: number;
    longitude: number;
    isApproximate: boolean;
  };
};

/** States that a publisher gives an offer. */
export type WantedOfferState = 'draft' | 'published' | 'unpublished' | 'removed';

/**
 * States that are stored; `full` and `expired` are computed (see `rules/offer-state.ts`). One that is `paused` is
 * published for its publisher, and shown to nobody for a while; one that is `waiting`, until a moderator says so.
 */
export type StoredOfferState = WantedOfferState | 'paused' | 'waiting';

/** A published offer is shown to nobody for a while. */
export interface Pausing {
  until: Date;
  /** Present where nobody asked for it: applications are enough for then. */
  enoughFor?: Period;
}

/** A moderator asked for a correction of an offer that waits; what is sent otherwise waits again. */
export interface Refusing {
  at: Date;
  /** What its publisher reads. */
  reason: string;
}

/** Whoever runs the service took an offer down. */
export interface Hiding {
  at: Date;
  /** The reason that its publisher is told. */
  reason: string;
  /** The state it has for its publisher, and gets when it is shown again. */
  wanted: StoredOfferState;
}

export interface StoredOffer {
  id: OfferId;
  publisherId: string;
  mode: Mode;
  remoteId: RemoteId;
  content: OfferContent;
  state: StoredOfferState;
  /** Present while it is paused, also where it is taken down meanwhile. */
  pausing?: Pausing;
  /** Applications before are no part of what is enough: its publisher ended a pause that these began. */
  countedFrom?: Date;
  /** Seats that accepted or confirmed applications hold. Written by `holdSeat` and `releaseSeat` alone. */
  seatsHeld: number;
  /** Present while it is taken down; its state is then `removed`. */
  hidden?: Hiding;
  /** Present while it waits for its publisher to correct it. */
  refused?: Refusing;
  /** When the offer was first published. */
  publishedAt?: Date;
  createdAt: Date;
  updatedAt: Date;
}

/** An offer whose row was damaged: nobody is shown it, and what is sent again mends it. */
export interface DamagedOffer extends Omit<StoredOffer, 'content' | 'createdAt' | 'updatedAt'> {
  content: undefined;
  /** Absent where it cannot be read. */
  createdAt?: Date;
  /** The same. */
  updatedAt?: Date;
}

/** An offer as far as it can be read. */
export type KnownOffer = StoredOffer | DamagedOffer;

/** Where a list goes on: after the offer created then. */
export interface ListPosition {
  createdAt: Date;
  id: string;
}

/** Parts of an account's offers, by what pupils see of them; what it removed is in none of them. */
export const OFFER_PARTS = ['all', 'shown', 'others'] as const;
export type OfferPart = (typeof OFFER_PARTS)[number];

/** An offer whose page search engines may list. */
export interface IndexedOffer {
  /** Where it stands among all offers, for ever: 1 and up. */
  place: number;
  id: OfferId;
  publisherId: string;
  updatedAt: Date;
}

/** The offers, whatever their state. */
export interface Offers {
  get(id: OfferId): Promise<KnownOffer | undefined>;
  getByRemoteId(publisherId: string, mode: Mode, remoteId: RemoteId): Promise<KnownOffer | undefined>;
  /** Inserts the offer, or replaces the one of the same id; `seatsHeld` of a known offer stays as stored. */
  put(offer: StoredOffer): Promise<void>;
  /** Takes an offer down, even a damaged one; `reason` alone changes where it is down already. */
  hide(id: OfferId, hiding: Pick<Hiding, 'at' | 'reason'>): Promise<void>;
  /** Gives it back the state its publisher wants. False where it was not down. */
  unhide(id: OfferId): Promise<boolean>;
  /** Shows again the offers whose pause is over by then, so many at most; how many. */
  endPauses(moment: Date, limit: number): Promise<number>;
  /**
   * Live offers that wait for a moderator by themselves: of publishers that somebody vouches for, those of which no
   * correction is asked. Those changed first the first; so many at most.
   */
  listWaiting(limit: number, after?: WaitingPosition): Promise<KnownOffer[]>;
  /**
   * An account's offers, removed ones included, newest first; those that are damaged are passed over. Of a part, those
   * that are in it at a moment.
   */
  list(
    publisherId: string,
    mode: Mode,
    page: { after?: ListPosition; limit: number; part?: { name: OfferPart; now: Date } },
  ): Promise<StoredOffer[]>;
  /** Holds one seat; false when none remains. Never more are held than the offer has. */
  holdSeat(id: OfferId): Promise<boolean>;
  /** Gives one held seat back. */
  releaseSeat(id: OfferId): Promise<void>;
  /** Number of live offers everybody sees at that moment. */
  countOnline(now: Date): Promise<number>;
  /** Place of the newest offer, 0 where there is none. */
  lastPlace(): Promise<number>;
  /**
   * Live offers that all pupils see, kept for none of them, of the publishers who let search engines list them: of places
   * beyond one, up to another, publisher by publisher, each by place.
   *
   * @param asked.after the last of those before
   */
  listIndexed(asked: {
    beyond: number;
    upTo: number;
    after?: IndexedOffer | undefined;
    limit: number;
    now: Date;
  }): Promise<IndexedOffer[]>;
}
