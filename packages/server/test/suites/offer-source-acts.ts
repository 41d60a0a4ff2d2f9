import type { ChangePosition, OfferChange, OfferSource, Storage } from '../../src/ports/index.js';
import { offerId } from './samples.js';

/** A source of offers, and the storage it is of. */
export interface Opened {
  storage: Storage;
  source: OfferSource;
}

/** What moves the source that is open. */
export interface Acts {
  storage(): Storage;
  source(): OfferSource;
  hold(number: number): Promise<boolean>;
  release(number: number): Promise<void>;
  allChanges(after?: ChangePosition): Promise<OfferChange[]>;
}

export function actsOn(subject: () => Opened): Acts {
  const storage = (): Storage => subject().storage;
  const source = (): OfferSource => subject().source;
  return {
    storage,
    source,
    hold: (number: number) => storage().write(({ offers }) => offers.holdSeat(offerId(number))),
    release: (number: number) => storage().write(({ offers }) => offers.releaseSeat(offerId(number))),
    allChanges: async (after?: ChangePosition) => (await source().readChanges(after, 1000)).changes,
  };
}

/** The offer that a change is of. */
export function idOf(change: OfferChange): string {
  return change.kind === 'written' ? change.offer.id : change.id;
}
