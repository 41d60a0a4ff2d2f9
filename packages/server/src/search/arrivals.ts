import type { OfferSource } from '../ports/index.js';
import type { Follower } from './follower.js';

/** How far an index has read, for who asks what it just wrote. */
export interface Arrivals {
  /** Position of the last change that is in. */
  readonly position: string | undefined;
  /** See `OfferSearch.reach`. */
  reach(position: string): Promise<void>;
}

/** Longest that a change is waited for, ms. */
const PATIENCE = 1000;

/** Who waits at once: a stranger who invents positions holds no more connections than that. */
const MOST_WAITING = 100;

/**
 * What was written before it is asked for can be read: one look at the source is enough, and all who come before it begins
 * share it.
 *
 * @param look takes in what changed
 */
export function createArrivals(
  source: OfferSource,
  follower: () => Follower,
  look: () => Promise<void>,
): Arrivals {
  let waiting = 0;
  let next: Promise<void> | undefined;
  let underWay: Promise<void> = Promise.resolve();

  function lookNext(): Promise<void> {
    next ??= underWay.then(() => {
      next = undefined;
      // A source that cannot be read now is followed again by whoever follows it.
      underWay = look().catch(() => undefined);
      return underWay;
    });
    return next;
  }

  return {
    get position() {
      return follower().known;
    },
    async reach(position) {
      const { known } = follower();
      if (known === undefined || waiting >= MOST_WAITING || source.hasReached(known, position)) return;
      waiting += 1;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE).unref()));
      await Promise.race([lookNext(), late]);
      clearTimeout(timer);
      waiting -= 1;
    },
  };
}
