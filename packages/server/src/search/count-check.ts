import type { OfferSource } from '../ports/index.js';
import { weekOfNumber } from './calendar.js';
import type { Follower } from './follower.js';

/** How many offers the source has published, and how many of them the index holds. */
export interface Counts {
  stored: number;
  held: number;
}

/** Tries until no change comes between the two counts. */
const TRIES = 3;

/**
 * Counts the offers that are not past on both sides, after the same change.
 *
 * @returns undefined while changes keep coming: then there is nothing to compare
 */
export async function countBoth(follower: Follower, source: OfferSource): Promise<Counts | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await follower.catchUp();
    const week = follower.index.firstWeek();
    const { count, upTo } = await source.countPublished(weekOfNumber(week));
    if (upTo === follower.known) return { stored: count, held: follower.index.segments.countSince(week) };
  }
  return undefined;
}
