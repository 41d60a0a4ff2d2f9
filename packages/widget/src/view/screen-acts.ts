import type { FoundOffer, OfferId } from '@1eleve1stage/sdk/contract';
import type { Criteria } from '../state/criteria.js';
import type { Action, Cause } from '../state/search-state.js';

/** Requests that a component may make; the rest is not its business. */
export interface Acts {
  dispatch(action: Action): void;
  /** Changes what the form says, but for what the page locked. */
  edit(change: Partial<Criteria>): void;
  search(cause: Cause): void;
  /** The next offers, after those found. */
  more(): void;
  /** Asks the device where it is; the person just asked for it. */
  locate(): Promise<void>;
  open(offer: FoundOffer): void;
  /** Asks again for what did not come of the open offer. */
  readAgain(): void;
  /** Somebody points at an offer, or no longer does. */
  pointAt(id: OfferId | undefined): void;
}
